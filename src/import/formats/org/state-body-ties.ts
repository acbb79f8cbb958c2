import { freeIds } from '../foreign/free-ids.js';
import type { OrgFile } from './org-file.js';

/** States what bodies are units of, are below, report to and are members of, and to which posts posts report. */
export function stateBodyTies({ ties, classes, idOf, items }: OrgFile): void {
  const free = freeIds();
  const state = (source: string, type: string, target: string, at: { line: number; column: number }) =>
    items.add('relations', { id: free(`${source}.in`), source, type, target }, at);
  const units = new Set(ties.unitOf.map(({ from, to }) => `${from}\n${to}`));
  for (const { from, to, place } of ties.unitOf) state(idOf('o', from), 'PART_OF', idOf('o', to), place);
  for (const { from, to, place } of ties.subOrganizationOf)
    if (!units.has(`${from}\n${to}`)) state(idOf('o', from), 'SUBORDINATE_TO', idOf('o', to), place);
  for (const { from, to, place } of ties.memberOf)
    if (classes.organizations.has(from)) state(idOf('o', from), 'MEMBER_OF', idOf('o', to), place);
  for (const { from, to, place } of ties.reportsTo) {
    if (classes.posts.has(from)) state(idOf('p', from), 'SUBORDINATE_TO', idOf('p', to), place);
    else if (classes.organizations.has(from)) state(idOf('o', from), 'ACCOUNTABLE_TO', idOf('o', to), place);
    else items.lost(place, 'org:reportsTo is read between posts and between bodies only: this one is left out');
  }
}
