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
  const [before, after] = [findingsOf(from.report), findingsOf(to.report)];
  const [bodiesBefore, bodiesAfter] = [idsOf(from.arrangement), idsOf(to.arrangement)];
  return {
    closed: [...before].filter(([key]) => !after.has(key)).map(([, finding]) => finding),
    opened: [...after].filter(([key]) => !before.has(key)).map(([, finding]) => finding),
    remaining: [...after].filter(([key]) => before.has(key)).map(([, finding]) => finding),
    onlyInFrom: [...bodiesBefore].filter((id) => !bodiesAfter.has(id)),
    onlyInTo: [...bodiesAfter].filter((id) => !bodiesBefore.has(id)),
    inBoth: [...bodiesBefore].filter((id) => bodiesAfter.has(id)),
    reassigned: reassigned(from.arrangement, to.arrangement),
  };
}

/** By rule and by what they are about. */
export const findingsOf = ({ verdicts }: GapReport): Map<string, Finding> =>
  new Map(
    verdicts
      .flatMap(({ findings }) => findings)
      .map((finding) => [[finding.rule, ...finding.about].join(' '), finding]),
  );

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
