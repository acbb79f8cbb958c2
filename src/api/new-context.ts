import { entityById, type StoredEntity } from '../store/entities.js';
import { text } from '../store/properties.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import type { ApiContext } from './context.js';

/** The context of one request. The look-ups of all requests are gathered below it, in the store. */
export function newContext(
  store: Store,
  defaultScenario: string,
  requestId: string,
  patienceMillis = Infinity,
): ApiContext {
  const asked = new Map<string, Promise<StoredEntity | undefined>>();
  const entity = (id: string) => {
    const answer = asked.get(id) ?? entityById(store, id);
    asked.set(id, answer);
    return answer;
  };
  const know = <T extends Naming>(answer: T): T => {
    for (const each of answer.named) {
      const id = text(each.properties, 'id');
      if (!asked.has(id)) asked.set(id, Promise.resolve(each));
    }
    return answer;
  };
  return { requestId, store, defaultScenario, patienceMillis, entity, know };
}
