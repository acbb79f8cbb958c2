import type { Body } from '../domain/arrangement.js';
import type { Power } from '../domain/power.js';
import type { ArrangementFacts } from './arrangement-facts.js';
import { powerOfColumns } from './decode/power-columns.js';

/** The body, by an id that may be that of a post of it. */
export type PartyNamed = (id: string) => Body | undefined;

export type FactsWithPowers = ReturnType<typeof withPowers>;

/** The facts of a jurisdiction with what they name; `elsewhere`: bodies that hold power in it and are of another. */
export function withPowers(
  part: ArrangementFacts,
  partyNamed: PartyNamed,
  isThere: (holder: string) => boolean,
  supervisionOf: (part: ArrangementFacts) => readonly Power[],
  organOf: (id: string) => string | null,
) {
  const { jurisdiction, level, bodies, ties, headPosts, peopled, said, powers: columns, lines } = part;
  const powers = columns
    .filter((power) => isThere(power[8]))
    .map((power) => powerOfColumns(power, partyNamed(power[8])?.id ?? power[8], part));
  const here = new Set(bodies.map(({ id }) => id));
  const elsewhere = [...new Set(powers.flatMap(({ body }) => (here.has(body) ? [] : body)))];
  const known = new Map(bodies.map((body) => [body.id, body]));
  const know = (id: string) => {
    const body = known.has(id) ? undefined : partyNamed(id);
    if (body) known.set(id, body);
  };
  for (const id of elsewhere) know(id);
  for (const { function: of } of powers) know(organOf(of) ?? '');
  for (const { source, target } of ties) {
    know(source);
    know(target);
  }
  const reporting = [...new Set(lines.map(({ source }) => source))];
  return {
    jurisdiction,
    level,
    bodies,
    ties,
    headPosts,
    peopled,
    said,
    powers,
    widerSupervision: supervisionOf(part),
    known,
    reporting,
    elsewhere,
    from: [...here, ...elsewhere, ...reporting],
  };
}
