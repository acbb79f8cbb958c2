import { competenceOfOne, leadsOf, overlapping } from '../../domain/competence.js';
import { grouped } from '../../domain/grouped.js';
import { isCompetent } from '../../domain/holders.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { nameOf } from '../../domain/rule-words.js';
import { standingBody } from '../../domain/standing-body.js';
import type { Arrangement } from '../../domain/arrangement.js';
import type { Power } from '../../domain/power.js';

/** 职能重叠: one function, several bodies that answer for it, and no single lead among them. */
export const gr01: Rule = {
  id: 'GR-01',
  name: '职能重叠',
  nameEn: 'Duplicate accountable holders',
  severity: 'ERROR',
  statement:
    'MUST: of several bodies that answer for one function in one jurisdiction, with scopes that overlap, exactly one has the lead.',
  cites: [],
  judged(arrangement) {
    const claims = arrangement.powers.filter(isCompetent).map((power) => {
      const body = standingBody(arrangement, power.body);
      return body === power.body ? power : { ...power, body };
    });
    const functions = grouped(claims, (claim) => claim.function);
    const shared = [...functions.values()].filter(({ length }) => length > 1);
    const conflicts = shared.flatMap((held) => widest(overlapping(held).filter(isConflict)));
    return { examined: functions.size, breaches: conflicts.map((held) => breach(arrangement, held)) };
  },
};

const isConflict = (held: readonly Power[]) => competenceOfOne(held) === 'CONFLICTING';

/** A conflict over everything is not told again where others join it over one object. */
const widest = (conflicts: readonly Power[][]): Power[][] =>
  conflicts.filter(
    (one, at) =>
      !conflicts.some(
        (other, place) =>
          (other.length > one.length || (other.length === one.length && place < at)) &&
          one.every((power) => other.includes(power)),
      ),
  );

function breach(arrangement: Arrangement, held: readonly Power[]): Breach {
  const leads = leadsOf(held);
  const bodies = [...new Set(leads.size > 1 ? [...leads] : held.map(({ body }) => body))].sort();
  const of = held[0]?.function ?? '';
  const name = arrangement.catalogue.functions.get(of)?.name ?? of;
  const objects = [...new Set(held.flatMap(({ object }) => object ?? []))].sort();
  const names = bodies.map((body) => nameOf(arrangement, body)).join(', ');
  return {
    statement:
      leads.size > 1
        ? `${name} (${of}) has ${leads.size} leads at once: ${names}.`
        : `${name} (${of}) is answered for by ${bodies.length} bodies, none in the lead: ${names}.`,
    severity: leads.size > 1 ? 'WARNING' : 'ERROR',
    subjects: [...bodies, of, ...objects, ...held.map(({ id }) => id).sort()],
    cites: [...new Set(held.flatMap(({ cites }) => cites))],
  };
}
