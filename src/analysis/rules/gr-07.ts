import type { Arrangement } from '../../domain/arrangement.js';
import { isCompetent } from '../../domain/holders.js';
import { levelFits } from '../../domain/level-fits.js';
import { isDelegate, type Power } from '../../domain/power.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { functionName, nameOf } from '../../domain/rule-words.js';
import { standingBody } from '../../domain/standing-body.js';

/** 越权: a function that the law keeps for one organ, or for a level, is held by another. */
export const gr07: Rule = {
  id: 'GR-07',
  name: '越权',
  nameEn: 'Ultra vires',
  severity: 'ERROR',
  statement:
    'MUST: a function that the law keeps for a named organ, or for a level, is held by that organ and at that level.',
  cites: ['S044'],
  judged(arrangement) {
    const reserved = arrangement.powers.filter((power) => decides(power) && isReserved(arrangement, power));
    const judged = reserved.map((power) => ({
      power,
      breach: wrongOrgan(arrangement, power) ?? wrongLevel(arrangement, power),
    }));
    const open = judged.filter(({ breach }) => breach === 'UNKNOWN');
    return {
      examined: judged.length - open.length,
      breaches: judged.flatMap(({ breach }) => (breach === undefined || breach === 'UNKNOWN' ? [] : breach)),
      unknown: open.map(
        ({ power }) =>
          `Whether ${functionName(arrangement, power.function)} may be held at the level of ${arrangement.jurisdiction} is not recorded.`,
      ),
    };
  },
};

const functionOf = ({ catalogue }: Arrangement, power: Power) => catalogue.functions.get(power.function);

/** Who drafts, performs, takes part or supervises leaves the function to its organ; so does a delegate. */
const decides = (power: Power) => isCompetent(power) || (power.role === 'APPROVER' && !isDelegate(power));

function isReserved(arrangement: Arrangement, power: Power): boolean {
  const held = functionOf(arrangement, power);
  return held !== undefined && (held.competentOrgan !== null || held.levels !== null);
}

function wrongOrgan(arrangement: Arrangement, power: Power): Breach | undefined {
  const organ = functionOf(arrangement, power)?.competentOrgan ?? null;
  if (organ === null || organ === standingBody(arrangement, power.body)) return undefined;
  return {
    statement: `${nameOf(arrangement, power.body)} holds ${functionName(arrangement, power.function)}, for which ${nameOf(arrangement, organ)} alone is competent by law.`,
    subjects: [power.body, power.function, power.id, organ],
    cites: power.cites,
  };
}

function wrongLevel(arrangement: Arrangement, power: Power): Breach | 'UNKNOWN' | undefined {
  const levels = functionOf(arrangement, power)?.levels ?? null;
  const fits = levelFits(levels, arrangement.level);
  if (fits === null) return 'UNKNOWN';
  if (levels === null || fits) return undefined;
  return {
    statement: `${nameOf(arrangement, power.body)} holds ${functionName(arrangement, power.function)}, which is kept for another level (${levels.join(', ')}).`,
    subjects: [power.body, power.function, power.id],
    cites: power.cites,
  };
}
