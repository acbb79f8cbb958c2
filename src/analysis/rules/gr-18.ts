import type { Arrangement } from '../../domain/arrangement.js';
import { wholesOf } from '../../domain/holders.js';
import type { Power } from '../../domain/power.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { citesOf, functionName, satisfying } from '../../domain/rule-words.js';

/** 全外包: overall, basic or public works are in the hands of enterprises alone. A part of them may be. */
export const gr18: Rule = {
  id: 'GR-18',
  name: '全外包',
  nameEn: 'Wholly outsourced infrastructure',
  severity: 'ERROR',
  statement: 'MUST: overall, basic and public works are not planned, built, managed and operated by enterprises alone.',
  cites: ['S059'],
  judged(arrangement) {
    const held = worksIn(arrangement)
      .flatMap((each) => byObject(each))
      .filter(({ powers }) => powers.length > 0);
    return {
      examined: held.length + satisfying(arrangement, 'GR-18').length,
      breaches: held
        .filter(({ powers }) => powers.every((power) => isEnterprise(arrangement, power)))
        .map((each) => breachOf(arrangement, each)),
    };
  },
};

interface Works {
  readonly function: string;
  readonly powers: readonly Power[];
}

const active = new Set(['ACCOUNTABLE', 'LEAD', 'RESPONSIBLE']);

/** The public works of the domains that are here, each with the powers over it and its parts. */
function worksIn(arrangement: Arrangement): Works[] {
  const works = arrangement.domains.flatMap(({ publicWorks }) => publicWorks);
  if (works.length === 0) return [];
  const held = new Map(works.map((work) => [work, new Array<Power>()]));
  for (const power of arrangement.powers) {
    if (!active.has(power.role)) continue;
    held.get(power.function)?.push(power);
    for (const whole of wholesOf(arrangement, power.function)) held.get(whole)?.push(power);
  }
  return works.map((work) => ({ function: work, powers: held.get(work) ?? [] }));
}

/** What is held over one object is judged with what is held over everything. */
function byObject({ function: of, powers }: Works): Works[] {
  const objects = [...new Set(powers.map(({ object }) => object))];
  return objects.map((object) => ({
    function: of,
    powers: powers.filter((power) => power.object === object || power.object === null),
  }));
}

const isEnterprise = ({ known }: Arrangement, { body }: Power) => known.get(body)?.kind === 'ENTERPRISE';

const breachOf = (arrangement: Arrangement, { function: of, powers }: Works): Breach => ({
  statement: `${functionName(arrangement, of)} is held by enterprises alone.`,
  subjects: [
    ...new Set(powers.map(({ body }) => body)),
    of,
    ...new Set(powers.flatMap(({ object }) => object ?? [])),
    ...powers.map(({ id }) => id),
  ],
  cites: citesOf(powers),
});
