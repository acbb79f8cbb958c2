import { grouped } from '../../domain/grouped.js';
import type { Cypher } from '../cypher.js';

/**
 * What is made in one transaction is filled in one walk of the graph, by one thread, and two walks go on side by side:
 * the longest begin. A constraint is waited for where it is made, so these come last.
 */
const walks: readonly RegExp[] = [
  /^DROP/,
  /^CREATE INDEX \S+ IF NOT EXISTS FOR \(n:Authority\)/,
  /^CREATE FULLTEXT INDEX/,
  /^CREATE INDEX \S+ IF NOT EXISTS FOR \(n/,
  /^CREATE INDEX/,
  /^/,
];

/** Schema statements, those together that are to be one transaction. An index that is dropped later on is not made. */
export function inWalks(statements: readonly Cypher[]): Cypher[][] {
  const left = statements.filter((each, at) => !isDropped(each, statements.slice(at)));
  const together = grouped(left, ({ line }) => walks.findIndex((walk) => walk.test(line)));
  return walks.map((_, at) => together.get(at) ?? []).filter((those) => those.length > 0);
}

function isDropped({ line }: Cypher, later: readonly Cypher[]): boolean {
  const [, made] = /^CREATE INDEX (\S+)/.exec(line) ?? [];
  return made !== undefined && later.some((each) => each.line === `DROP INDEX ${made} IF EXISTS`);
}
