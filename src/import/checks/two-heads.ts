import { grouped } from '../../domain/grouped.js';
import type { Fault } from '../fault.js';
import { postNoun } from '../format/nouns/post.js';
import { type EntityFacts, entityFacts } from '../load/entity-facts.js';
import type { World } from '../load/world.js';
import { type Statement, statementsOf } from '../statement.js';

interface Head {
  readonly facts: EntityFacts;
  readonly statement: Statement | null;
}

/** A body has one head post at a time in a scenario. */
export function twoHeads(world: World): Fault[] {
  const stated = statementsOf(world.statements, postNoun)
    .filter(({ item }) => item.head)
    .map((statement): Head => ({ facts: entityFacts(statement), statement }));
  const known = [...world.graph.entities.values()]
    .filter((entity) => entity.label === 'Post' && entity.head && world.stays(entity))
    .map((facts): Head => ({ facts, statement: null }));
  const places = [...known, ...stated].flatMap((head) =>
    head.facts.scenarios.map((scenario) => ({
      head,
      place: JSON.stringify([head.facts.organization, scenario]),
      scenario,
    })),
  );
  const found = [...grouped(places, ({ place }) => place).values()].flatMap((heads) =>
    overlaps(heads.map(({ head }) => head)).flatMap(([one, other]) => faultOf(one, other, heads[0]?.scenario ?? '')),
  );
  return [...new Map(found.map((fault) => [fault.statement, fault])).values()];
}

/** Pairs of neighbours in time that hold on one day together. */
function overlaps(heads: readonly Head[]): [Head, Head][] {
  const sorted = heads.toSorted((a, b) => (a.facts.validFrom ?? 0) - (b.facts.validFrom ?? 0));
  const pairs: [Head, Head][] = [];
  let longest = sorted[0];
  for (const head of sorted.slice(1)) {
    if (longest && (head.facts.validFrom ?? 0) < (longest.facts.validTo ?? 0)) pairs.push([longest, head]);
    if (!longest || (head.facts.validTo ?? 0) > (longest.facts.validTo ?? 0)) longest = head;
  }
  return pairs;
}

function faultOf(one: Head, other: Head, scenario: string): Fault[] {
  const [here, there] = other.statement ? [other, one] : [one, other];
  if (!here.statement) return [];
  const reason = `is a head post of '${here.facts.organization ?? ''}' in ${scenario} at the same time as '${there.facts.id}'`;
  return [{ statement: here.statement, field: 'head', reason }];
}
