import { cypher } from './cypher.js';
import type { Store } from './store.js';
import { turns } from './turns.js';

const statement = cypher`
MATCH (r:Registry {id: 'registry'})
RETURN r.dataVersion AS version, r.changedBy AS changedBy`;

/** What no other state of any registry has: how often the data have changed, and the command that changed them last. */
async function read(store: Store): Promise<string> {
  const [row] = await store.read(statement);
  return `${row?.get('version') ?? 0} ${row?.get('changedBy') ?? ''}`;
}

const patienceMillis = 10;
/** A stamp costs as much as several answers: the more go together, the longer the next wait for more. */
const pauseMillis = (together: number) => (together <= 1 ? 0 : Math.min(8, Math.max(2, together / 4 - 2)));

/** Asks for the stamp of the data as they are after the call; those who ask while a statement is under way share the next. */
export function dataStamps(store: Store): () => Promise<string> {
  const { next, during } = turns({ patienceMillis, pauseMillis });
  let together = 0;
  let coming: Promise<string> | undefined;

  const leave = () => {
    const many = together;
    together = 0;
    coming = undefined;
    return during(read(store), many);
  };
  return () => {
    together += 1;
    coming ??= new Promise<void>(next).then(leave);
    return coming;
  };
}
