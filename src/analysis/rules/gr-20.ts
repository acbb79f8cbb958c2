import type { Arrangement } from '../../domain/arrangement.js';
import { isDelegate, type Power } from '../../domain/power.js';
import type { Rule } from '../../domain/rule.js';
import { functionName, nameOf } from '../../domain/rule-words.js';

/** 旧职能未了结: a body that held a function before has neither successor, end nor recorded transfer in the new arrangement. */
export const gr20: Rule = {
  id: 'GR-20',
  name: '旧职能未了结',
  nameEn: 'Legacy holder left',
  severity: 'WARNING',
  statement: 'SHOULD: a proposal says what becomes of every body that managed or decided before.',
  cites: ['S066'],
  judged(arrangement) {
    const { base } = arrangement;
    if (!base) return { examined: 0, breaches: [], notApplicable: nothingBefore };
    const legacy = base.powers.filter((power) => isLegacy(base, power));
    const left = legacy.filter((power) => !isSettled(arrangement, power));
    const bodies = [...new Set(left.map(({ body }) => body))].sort();
    return {
      examined: new Set(legacy.map(({ body }) => body)).size,
      breaches: bodies.map((body) => {
        const held = left.filter((power) => power.body === body);
        const functions = [...new Set(held.map((power) => functionName(base, power.function)))];
        return {
          statement: `${nameOf(base, body)} held ${functions.join(', ')}; what becomes of that is not said.`,
          subjects: [body, ...held.map(({ id }) => id)],
          cites: [...new Set(held.flatMap(({ cites }) => cites))],
        };
      }),
    };
  },
};

/** A what-if is judged as what it is laid over is, beside the scenario which that one changes: the words fit both. */
const nothingBefore = 'It proposes nothing in the place of another scenario, nor does what it is laid over.';

function isLegacy({ catalogue }: Arrangement, power: Power): boolean {
  const group = catalogue.functions.get(power.function)?.group;
  const held = power.role === 'ACCOUNTABLE' || power.role === 'LEAD' || power.role === 'GUIDE';
  return held && !isDelegate(power) && (group === 'MANAGEMENT' || group === 'DECISION');
}

/** Kept with the same function, succeeded, changed by an event, or ended. That another holds the function now is none of these. */
function isSettled(
  { powers, ties, changes, base, view }: Arrangement,
  { body, function: of, validity }: Power,
): boolean {
  const isTaken = (id: string) => view.retracted.includes(id);
  return (
    validity.to !== null ||
    powers.some((power) => power.body === body && power.function === of) ||
    ties.some(({ type, target }) => type === 'SUCCESSOR_OF' && target === body) ||
    // What it became may be taken back by a what-if.
    changes.some(
      ({ originals, resulting }) => originals.includes(body) && (resulting.length === 0 || !resulting.every(isTaken)),
    ) ||
    (base?.known.get(body)?.validity.to ?? null) !== null
  );
}
