import type { Arrangement } from '../../domain/arrangement.js';
import { holdsOn } from '../../domain/period.js';
import type { Power } from '../../domain/power.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { breachOfAbsence, functionName, nameOf, statedAbsences } from '../../domain/rule-words.js';

/** 授权缺失: a power to manage, build or supervise rests on no instrument in force. */
export const gr06: Rule = {
  id: 'GR-06',
  name: '授权缺失',
  nameEn: 'No legal basis',
  severity: 'ERROR',
  statement:
    'MUST: whoever answers for, leads or supervises a management or building function does so on an instrument in force.',
  cites: ['S022', 'S056'],
  judged(arrangement) {
    const needing = arrangement.powers.filter((power) => needsBasis(arrangement, power));
    const without = needing.filter((power) => !isBased(arrangement, power));
    const stated = statedAbsences(arrangement, 'LEGAL_AUTHORIZATION');
    const proposed = arrangement.view.kind === 'TO_BE';
    const pending = without.filter(({ body }) => arrangement.pending.has(body));
    const others = without.filter(({ body }) => !arrangement.pending.has(body));
    // What a proposal says nothing of is not known; as for what exists, no basis on record is no basis.
    const silent = proposed ? others.filter(({ basis }) => basis.length === 0) : [];
    return {
      examined: needing.length + stated.length,
      breaches: [
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'administrative authorization')),
        ...pending.map((power) => pendingBreach(arrangement, power, proposed)),
        ...others.filter((power) => !silent.includes(power)).map((power) => missing(arrangement, power)),
      ],
      unknown: silent.map((power) => `The basis of ${power.id} is not said.`),
    };
  },
};

function needsBasis({ catalogue, domains, known }: Arrangement, { role, function: of, body }: Power): boolean {
  const group = catalogue.functions.get(of)?.group;
  return (
    (role === 'ACCOUNTABLE' || role === 'LEAD' || role === 'SUPERVISOR') &&
    (group === 'MANAGEMENT' || group === 'BUILDING') &&
    // A department's own works are its statutory duty; an internal unit inherits from its body.
    !domains.some(({ ownDuties }) => ownDuties.includes(of)) &&
    known.get(body)?.kind !== 'INTERNAL_UNIT'
  );
}

/** By an instrument of its own, or by one that whoever delegated it has. */
const isBased = (arrangement: Arrangement, { id, basis }: Power): boolean =>
  [...basis, ...(arrangement.basesAbove.get(id) ?? [])].some((each) => inForce(arrangement, each));

function inForce({ catalogue, view }: Arrangement, instrument: string): boolean {
  const period = catalogue.instruments.get(instrument);
  return period !== undefined && holdsOn(period, view.asOf);
}

const pendingBreach = (arrangement: Arrangement, power: Power, proposed: boolean): Breach => ({
  ...missing(arrangement, power),
  statement: `The authorization of ${nameOf(arrangement, power.body)} for ${functionName(arrangement, power.function)} is demanded, and not named yet.`,
  cites: [...new Set([...(arrangement.pending.get(power.body) ?? []), ...power.cites])],
  outcome: proposed ? 'PENDING' : 'FIRE',
});

const missing = (arrangement: Arrangement, power: Power): Breach => ({
  statement: `${nameOf(arrangement, power.body)} holds ${functionName(arrangement, power.function)} on no instrument in force.`,
  subjects: [power.body, power.function, power.id],
  cites: power.cites,
});
