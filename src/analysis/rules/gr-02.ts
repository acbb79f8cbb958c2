import type { Arrangement } from '../../domain/arrangement.js';
import { holdersOf, isCompetent } from '../../domain/holders.js';
import type { PolicyDomain } from '../../domain/policy-domain.js';
import type { Power } from '../../domain/power.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { nameOf, statedAbsences } from '../../domain/rule-words.js';
import { canIntegrate, standingBody } from '../../domain/standing-body.js';

/** 职能割裂, 多头管理: the management of a domain is split over bodies, and no permanent body holds the whole. */
export const gr02: Rule = {
  id: 'GR-02',
  name: '职能割裂',
  nameEn: 'Fragmented management',
  severity: 'ERROR',
  statement:
    'MUST: where several bodies hold the management functions of a domain in one jurisdiction, one permanent management body holds its overall management.',
  cites: ['S015'],
  judged(arrangement) {
    const cases = arrangement.domains.map((domain) => ({ domain, held: managementHeld(arrangement, domain) }));
    return {
      examined: cases.reduce((sum, { held }) => sum + held.length, 0),
      breaches: cases.flatMap(({ domain, held }) => split(arrangement, domain, held)),
    };
  },
};

interface Held {
  readonly function: string;
  readonly powers: readonly Power[];
}

const managementHeld = (arrangement: Arrangement, { management }: PolicyDomain): Held[] =>
  management
    .map((id) => ({ function: id, powers: holdersOf(arrangement, id) }))
    .filter(({ powers }) => powers.length > 0);

function split(arrangement: Arrangement, domain: PolicyDomain, held: readonly Held[]): Breach[] {
  const holdings = new Map<string, string[]>();
  for (const { function: of, powers } of held) {
    for (const body of new Set(powers.map((power) => standingBody(arrangement, power.body)))) {
      holdings.set(body, [...(holdings.get(body) ?? []), arrangement.catalogue.functions.get(of)?.name ?? of]);
    }
  }
  const absent = statedAbsences(arrangement, 'HOLDER').filter(({ function: of }) => of === domain.integrating);
  const integrated = isIntegrated(arrangement, domain);
  if (holdings.size < 2 || (integrated && absent.length === 0)) return [];
  const bodies = [...holdings.keys()].sort();
  const shares = bodies.map((body) => `${nameOf(arrangement, body)} (${(holdings.get(body) ?? []).join(', ')})`);
  const powers = held.flatMap((each) => each.powers);
  return [
    {
      statement: `The management of ${domain.name} is split over ${bodies.length} bodies, and ${integrated ? 'a source states that nobody holds the whole, where another records who does' : 'no permanent body holds the whole'}: ${shares.join('; ')}.`,
      subjects: [...bodies, ...powers.map(({ id }) => id).sort()],
      cites: [...new Set([...powers, ...absent].flatMap(({ cites }) => cites))],
    },
  ];
}

function isIntegrated(arrangement: Arrangement, { integrating }: PolicyDomain): boolean {
  return arrangement.powers.some(
    (power) =>
      power.function === integrating &&
      // Over one object is not over the whole.
      power.object === null &&
      isCompetent(power) &&
      canIntegrate(arrangement.known.get(power.body)),
  );
}
