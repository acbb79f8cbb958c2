import type { Arrangement, Body } from '../domain/arrangement.js';
import { nameOn, otherNames } from '../domain/name-on.js';
import type { Power } from '../domain/power.js';
import { presentDomains } from '../domain/present-domains.js';
import { above, aboveOf, stepsFrom, supervisionAbove } from './above.js';
import { arrangementFacts, type ArrangementFacts } from './arrangement-facts.js';
import { arrangementStatements, type Said } from './arrangement-statements.js';
import { viewAsk } from './batched.js';
import { powerOfColumns } from './decode/power-columns.js';
import { parties } from './parties.js';
import { postPlaces } from './post-places.js';
import { readThrough } from './read-through.js';
import type { Reading } from './reading.js';
import { saidByPlace } from './said-by-place.js';
import { withWider } from './wider.js';

/** All that the view of a reading holds of each of some jurisdictions; and, where its scenario changes another, what that one holds of it. */
export async function arrangementsOf(reading: Reading, places: readonly string[]): Promise<Arrangement[]> {
  const base = reading.base && arrangementsOf(reading.base, places);
  const facts = await arrangementFacts(reading.store, { ...viewAsk(reading.view), places }, reading.words);
  const read = facts.map((each) => ({ ...each, bodies: each.bodies.map((body) => called(body, reading)) }));
  for (const each of read) {
    for (const body of each.bodies) reading.parties.set(body.id, body);
    for (const step of stepsFrom(each)) reading.ascents.set(step.id, step);
  }
  const [known, supervision] = await Promise.all([partiesNamed(reading, read), supervisionOver(reading, read)]);
  const powered = read.map((each) => withPowers(each, known, supervision));
  const parts = await withHoldingPosts(reading, powered);
  const [said, ofFunctions, ascent, before] = await Promise.all([
    saidOf(reading, parts),
    reading.ofFunctions(),
    above(
      reading,
      parts.flatMap(({ from }) => from),
    ),
    base,
  ]);
  const saidOfPlace = saidByPlace(said, ofFunctions);
  const baseOf = new Map((before ?? []).map((each) => [each.jurisdiction, each]));
  return parts.map(({ said: own, elsewhere, from, ...part }) => {
    const { view, catalogue } = reading;
    const arrangement = {
      ...part,
      ...saidOfPlace(part.jurisdiction, own, elsewhere),
      view,
      catalogue,
      ascent: aboveOf(ascent, from),
      base: baseOf.get(part.jurisdiction) ?? null,
    };
    return { ...arrangement, domains: presentDomains(arrangement) };
  });
}

/** Bodies are called what they were called on the day. */
function called(body: Body, { view: { asOf } }: Reading): Body {
  if (body.names.length === 0 && body.aliases.length === 0) return body;
  return { ...body, name: nameOn(body, asOf), aliases: otherNames(body, asOf) };
}

/** The bodies at all ends of ties and behind all holders, by the ids that name them. */
async function partiesNamed(reading: Reading, facts: readonly ArrangementFacts[]): Promise<ReadonlyMap<string, Body>> {
  const asked = { scenarios: reading.view.scenarios, words: reading.words };
  const named = new Set<string>();
  for (const { bodies, ties, powers } of facts) {
    for (const { id } of bodies) named.add(id);
    for (const { source, target } of ties) named.add(source).add(target);
    for (const power of powers) named.add(power[8]);
  }
  return readThrough(reading.parties, named, async (missing) =>
    (await parties(reading.store, missing, asked)).flatMap(([id, found]) => {
      const body = called(found, reading);
      return [
        [id, body],
        [body.id, body],
      ] as const;
    }),
  );
}

/** Who supervises in the jurisdictions that each of some lies in. */
async function supervisionOver(reading: Reading, facts: readonly ArrangementFacts[]) {
  const wider = await withWider(
    reading,
    facts.flatMap(({ partOf }) => partOf ?? []),
  );
  const powers = await supervisionAbove(reading, [...wider.values()].flat());
  return ({ partOf }: ArrangementFacts): Power[] =>
    (wider.get(partOf ?? '') ?? []).flatMap((place) => powers.get(place) ?? []);
}

/** The facts of a jurisdiction with what they name; `elsewhere`: bodies that hold power in it and are of another. */
function withPowers(
  part: ArrangementFacts,
  parties: ReadonlyMap<string, Body>,
  supervisionOf: (part: ArrangementFacts) => Power[],
) {
  const { jurisdiction, level, bodies, ties, headPosts, said, powers: columns, lines } = part;
  const powers = columns.map((power) => powerOfColumns(power, parties.get(power[8])?.id ?? power[8], part));
  const here = new Set(bodies.map(({ id }) => id));
  const elsewhere = [...new Set(powers.flatMap(({ body }) => (here.has(body) ? [] : body)))];
  const known = new Map<string, Body>();
  const know = (id: string) => {
    const body = known.has(id) ? undefined : parties.get(id);
    if (body) known.set(id, body);
  };
  for (const id of here) know(id);
  for (const id of elsewhere) know(id);
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
    said,
    powers,
    widerSupervision: supervisionOf(part),
    known,
    reporting,
    elsewhere,
    from: [...here, ...elsewhere, ...reporting],
  };
}

/** The posts that answer for a power themselves, and what these follow; the way up from all of them counts. */
async function withHoldingPosts(reading: Reading, parts: readonly ReturnType<typeof withPowers>[]) {
  const holding = parts.map(({ powers }) =>
    powers.flatMap(({ role, holder, body }) => (role === 'ACCOUNTABLE' && holder !== body ? holder : [])),
  );
  const ids = [...new Set(holding.flat())];
  const places = await Promise.all(ids.map((id) => postPlaces(reading.store, { ...viewAsk(reading.view), id })));
  const posts = new Map(ids.map((id, at) => [id, places[at]?.[0]?.ways ?? []]));
  return parts.map((part, at) => {
    const holdingPosts = new Map((holding[at] ?? []).map((id) => [id, posts.get(id) ?? []]));
    const followed = [...holdingPosts.values()].flatMap((ways) =>
      ways.flatMap((way) => way.slice(1).map(({ post }) => post)),
    );
    return { ...part, holdingPosts, from: [...part.from, ...followed] };
  });
}

async function saidOf(reading: Reading, parts: readonly ReturnType<typeof withPowers>[]): Promise<Said> {
  const subjects = [...new Set(parts.flatMap(({ elsewhere }) => elsewhere))];
  const places = parts.map(({ jurisdiction }) => jurisdiction);
  const [said] = await arrangementStatements(reading.store, { ...viewAsk(reading.view), places, subjects });
  if (!said) throw new Error('What is said has exactly one row.');
  return said;
}
