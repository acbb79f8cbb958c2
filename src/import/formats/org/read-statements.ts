import type { LocatedValue } from '../../read/located-value.js';
import { saysNothing } from '../../read/says-nothing.js';
import type { SourceFile } from '../../read/source-file.js';
import { collectedItems } from '../collected-items.js';
import { foreignSource } from '../foreign/foreign-source.js';
import { nothingRead } from '../nothing-read.js';
import { classesOf } from './classes-of.js';
import { described as describedBy } from './described.js';
import { orgIds } from './org-ids.js';
import type { RdfStatement } from './rdf-statement.js';
import { stateBodies } from './state-bodies.js';
import { stateBodyTies } from './state-body-ties.js';
import { stateEvents } from './state-events.js';
import { stateHolders } from './state-holders.js';
import { statePersons } from './state-persons.js';
import { statePlaces } from './state-places.js';
import { statePosts } from './state-posts.js';
import { tieProperties, tiesOf } from './ties.js';
import { org } from './vocabulary.js';

/** What statements in the vocabulary of ORG say, whatever they were written in. */
export function readStatements(
  source: Pick<SourceFile, 'file' | 'defaultSource'>,
  statements: readonly RdfStatement[],
): LocatedValue {
  if (statements.length === 0) return saysNothing;
  const items = collectedItems();
  const foreign = foreignSource(source, items);
  const described = describedBy(statements);
  const ties = tiesOf(described);
  const classes = classesOf(described, ties);
  const file = { described, ties, classes, idOf: orgIds(foreign, described), items };
  for (const { predicate, object, place } of statements) {
    if (object.kind === 'LITERAL' && tieProperties.has(predicate))
      items.lost(place, `org:${predicate.slice(org('').length)} leads to a text, and not to a thing: it is left out`);
  }
  if (Object.values(classes).every(({ size }) => size === 0))
    return nothingRead(items, 'nothing in the vocabulary http://www.w3.org/ns/org# is described');
  for (const state of [statePlaces, stateBodies, stateBodyTies, statePosts, statePersons, stateHolders, stateEvents])
    state(file);
  return items.value(foreign.head);
}
