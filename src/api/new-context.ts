import { entityById, type StoredEntity } from '../store/entities.js';
import { text } from '../store/properties.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import type { ApiContext } from './context.js';
import type { MaybePromise } from './maybe-promise.js';

/** The context of one request. The look-ups of all requests are gathered below it, in the store. */
export function newContext(
  store: Store,
  defaultScenario: string,
  requestId: string,
  patienceMillis = Infinity,
): ApiContext {
  const asked = new Map<string, MaybePromise<StoredEntity | undefined>>();
  const entity = (id: string) => {
    if (asked.has(id)) return asked.get(id);
    const answer = entityById(store, id).then((found) => {
      asked.set(id, found);
      return found;
    });
    asked.set(id, answer);
    return answer;
  };
  const know = <T extends Naming>(answer: T): T => {
    for (const each of answer.named) {
      const id = text(each.properties, 'id');
      if (!asked.has(id)) asked.set(id, each);
    }
    return answer;
  };
  return { requestId, store, defaultScenario, patienceMillis, entity, know };
}
