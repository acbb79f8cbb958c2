import type { Arrangement } from './arrangement.js';
import type { GapReport } from './gap-report.js';
import { isCompetent } from './holders.js';
import { holdingOfPower, type Holding } from './holding.js';
import type { Finding } from './rule.js';

/** What differs between two arrangements of one jurisdiction. */
export interface Comparison {
  readonly closed: readonly Finding[];
  readonly opened: readonly Finding[];
  readonly remaining: readonly Finding[];
  readonly onlyInFrom: readonly string[];
  readonly onlyInTo: readonly string[];
  readonly inBoth: readonly string[];
  /** Functions whose holders differ, and who answers for them in each. */
  readonly reassigned: readonly {
    readonly function: string;
    readonly from: readonly Holding[];
    readonly to: readonly Holding[];
  }[];
}

interface Judged {
  readonly arrangement: Arrangement;
  readonly report: GapReport;
}

export function comparison(from: Judged, to: Judged): Comparison {
  const [before, after] = [allOf(from.report), allOf(to.report)];
  const [known, found] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const [bodiesBefore, bodiesAfter] = [idsOf(from.arrangement), idsOf(to.arrangement)];
  return {
    closed: before.filter((finding) => !found.has(keyOf(finding))),
    opened: after.filter((finding) => !known.has(keyOf(finding))),
    remaining: after.filter((finding) => known.has(keyOf(finding))),
    onlyInFrom: [...bodiesBefore].filter((id) => !bodiesAfter.has(id)),
    onlyInTo: [...bodiesAfter].filter((id) => !bodiesBefore.has(id)),
    inBoth: [...bodiesBefore].filter((id) => bodiesAfter.has(id)),
    reassigned: reassigned(from.arrangement, to.arrangement),
  };
}

/** By rule and by what they are about: several findings may be about the same, each on other facts. */
const keyOf = ({ rule, about }: Finding): string => [rule, ...about].join(' ');

const allOf = ({ verdicts }: GapReport): Finding[] => verdicts.flatMap(({ findings }) => findings);

/** One finding for each rule and each thing that it is about. */
export const findingsOf = (report: GapReport): Map<string, Finding> =>
  new Map(allOf(report).map((finding) => [keyOf(finding), finding]));

const idsOf = ({ bodies }: Arrangement) => new Set(bodies.map(({ id }) => id).sort());

function reassigned(from: Arrangement, to: Arrangement): Comparison['reassigned'] {
  const held = [...new Set([...from.powers, ...to.powers].filter(isCompetent).map((power) => power.function))].sort();
  return held
    .map((id) => ({ function: id, from: heldIn(from, id), to: heldIn(to, id) }))
    .filter((each) => holdersOf(each.from) !== holdersOf(each.to));
}

const whole = { by: 'WHOLE', distance: 0, through: [], implied: false } as const;

const heldIn = ({ powers }: Arrangement, functionId: string): Holding[] =>
  powers
    .filter((power) => power.function === functionId && isCompetent(power))
    .map((power) => holdingOfPower(power, whole));

const holdersOf = (holdings: readonly Holding[]) =>
  [...new Set(holdings.map(({ holder, role }) => `${holder} ${role}`))].sort().join(', ');
