import type { Arrangement } from '../../domain/arrangement.js';
import { isDelegate, type Power } from '../../domain/power.js';
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
    const isItself = (supervisor: Power, built: Power) =>
      standingBody(arrangement, principalOf(arrangement, supervisor)) === standingBody(arrangement, built.body);
    const supervised = cases.filter(({ supervisors }) => supervisors.length > 0);
    return {
      examined: supervised.length,
      breaches: supervised
        .filter(({ power, supervisors }) => supervisors.every((each) => isItself(each, power)))
        .map(({ power, supervisors }) => ({
          statement: `${nameOf(arrangement, power.body)} answers for ${functionName(arrangement, power.function)} and is its own only supervisor.`,
          subjects: [power.body, power.function, power.id, ...supervisors.map(({ id }) => id)],
          cites: citesOf([power, ...supervisors]),
        })),
    };
  },
};

/** Whose supervision it is: a delegate acts in the name of its delegator. */
function principalOf({ powers }: Arrangement, power: Power): string {
  let principal = power;
  for (let steps = 0; steps < 8 && isDelegate(principal); steps += 1) {
    const delegate = principal;
    principal = powers.find(({ id }) => id === delegate.delegatedFrom) ?? delegate;
  }
  return principal.body;
}
