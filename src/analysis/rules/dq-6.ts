import type { Arrangement } from '../../domain/arrangement.js';
import { knownFrom } from '../../domain/day-known.js';
import type { Period } from '../../domain/period.js';
import type { Relation } from '../../domain/relation.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { nameOf } from '../../domain/rule-words.js';

/** A tie holds only where and while both its ends exist; succession alone leads from one world or time into another. */
export const dq6: Rule = {
  id: 'DQ-6',
  name: '关系越出两端',
  nameEn: 'Tie beyond its ends',
  severity: 'ERROR',
  statement: 'MUST: the scenario and the dates of a tie lie inside those of both its ends.',
  cites: [],
  judged(arrangement) {
    const ties = arrangement.ties.filter(({ type }) => type !== 'SUCCESSOR_OF');
    const faults: Breach[] = [];
    for (const tie of ties) {
      const ends = tie.source === tie.target ? [tie.source] : [tie.source, tie.target];
      for (const end of ends) faults.push(...beyond(arrangement, tie, end));
    }
    return { examined: ties.length, breaches: faults };
  },
};

const none: readonly Breach[] = [];

function beyond(arrangement: Arrangement, tie: Relation, end: string): readonly Breach[] {
  const body = arrangement.known.get(end);
  if (!body) return none;
  const { scenarios, retracted } = arrangement.view;
  const elsewhere = !body.scenarios.some((each) => scenarios.includes(each)) || retracted.includes(end);
  if (!elsewhere && isInside(tie.validity, body.validity)) return none;
  return [
    {
      statement: `${tie.id} holds ${elsewhere ? 'in a scenario' : 'on days'} in which ${nameOf(arrangement, end)} does not exist.`,
      subjects: [end, tie.id],
      cites: tie.cites,
    },
  ];
}

/** An end of a tie that is not known says nothing, and so is not outside. */
const isInside = (inner: Period, outer: Period) =>
  (inner.from === null || outer.from === null || outer.from <= knownFrom(inner)) &&
  (inner.to === null ||
    outer.to === null ||
    inner.to <= knownFrom({ from: outer.to, fromPrecision: outer.toPrecision }));
