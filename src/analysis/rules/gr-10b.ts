import type { Rule } from '../../domain/rule.js';
import { citesOf, functionName, nameOf } from '../../domain/rule-words.js';
import { standingBody } from '../../domain/standing-body.js';
import { building, supervisorsIn } from '../../domain/supervision.js';

/** 自我监督: a body supervises what it builds itself, and nobody else does. */
export const gr10b: Rule = {
  id: 'GR-10b',
  name: '自我监督',
  nameEn: 'Self-supervision',
  severity: 'ERROR',
  statement: 'MUST: what a body builds is supervised by another body.',
  cites: ['S047', 'S087'],
  judged(arrangement) {
    const supervisorsOf = supervisorsIn(arrangement);
    const cases = building(arrangement, ['ACCOUNTABLE', 'LEAD']).map((power) => ({
      power,
      supervisors: supervisorsOf(power),
    }));
    const isSame = (one: string, other: string) => standingBody(arrangement, one) === standingBody(arrangement, other);
    const supervised = cases.filter(({ supervisors }) => supervisors.length > 0);
    return {
      examined: supervised.length,
      breaches: supervised
        .filter(({ power, supervisors }) => supervisors.every(({ body }) => isSame(body, power.body)))
        .map(({ power, supervisors }) => ({
          statement: `${nameOf(arrangement, power.body)} answers for ${functionName(arrangement, power.function)} and is its own only supervisor.`,
          subjects: [power.body, power.function, power.id, ...supervisors.map(({ id }) => id)],
          cites: citesOf([power, ...supervisors]),
        })),
    };
  },
};
