import type { Cypher } from '../../src/store/cypher.js';
import type { Store } from '../../src/store/store.js';

/** The real store, with a note of every statement that is read through it. */
export function noted(store: Store): { readonly store: Store; readonly statements: Cypher[] } {
  const statements: Cypher[] = [];
  const read: Store['read'] = (statement, values) => {
    statements.push(statement);
    return store.read(statement, values);
  };
  return { store: { ...store, read }, statements };
}
