import type { Arrangement, Body } from '../domain/arrangement.js';
import { nameOn, otherNames } from '../domain/name-on.js';
import { holdsOn } from '../domain/period.js';
import type { Power } from '../domain/power.js';
import { presentDomains } from '../domain/present-domains.js';
import { above, stepsFrom, supervisionAbove } from './above.js';
import { arrangementFacts, type ArrangementFacts } from './arrangement-facts.js';
import { arrangementStatements, type Said } from './arrangement-statements.js';
import { viewAsk } from './batched.js';
import { parties } from './parties.js';
import { readThrough } from './read-through.js';
import type { Reading } from './reading.js';
import { saidByPlace } from './said-by-place.js';
import { withWider } from './wider.js';
import { withBasesAbove } from './with-bases-above.js';
import { withHoldingPosts } from './with-holding-posts.js';
import { type FactsWithPowers, type PartyNamed, withPowers } from './with-powers.js';

/**
 * All that the view of a reading holds of each of some jurisdictions; and, where its scenario changes another, what that
 * one holds of it. They share one way up.
 */
export async function arrangementsOf(reading: Reading, places: readonly string[]): Promise<Arrangement[]> {
  const base = reading.base && arrangementsOf(reading.base, places);
  const facts = await arrangementFacts(reading.store, { ...viewAsk(reading.view), places }, reading.words);
  const read = facts.map((each) => ({ ...each, bodies: each.bodies.map((body) => called(body, reading)) }));
  const atHand = new Map(read.flatMap(({ bodies }) => bodies.map((body) => [body.id, body] as const)));
  const [known, supervision] = await Promise.all([partiesNamed(reading, read, atHand), supervisionOver(reading, read)]);
  const { asOf } = reading.view;
  const isThere = (id: string) => {
    const body = known(id);
    return body === undefined || holdsOn(body.validity, asOf);
  };
  const steps = new Map(read.flatMap((each) => stepsFrom(each, isThere).map((step) => [step.id, step] as const)));
  for (const body of read.filter(isAboveMany).flatMap(({ bodies }) => bodies)) {
    reading.parties.set(body.id, body);
    const step = steps.get(body.id);
    if (step) reading.ascents.set(body.id, step);
  }
  const powered = read.map((each) => withPowers(each, known, isThere, supervision, (of) => organOf(reading, of)));
  const parts = await withHoldingPosts(reading, await withBasesAbove(reading, powered));
  const from = parts.flatMap((part) => part.from);
  const before = (await base) ?? [];
  const baseOf = new Map(before.map((each) => [each.jurisdiction, each]));
  const heldBefore = new Map(before.map(({ jurisdiction, powers }) => [jurisdiction, powers.map(({ body }) => body)]));
  const [said, ofFunctions, leftToThemselves, ascent] = await Promise.all([
    saidOf(reading, parts, [...heldBefore.values()].flat()),
    reading.ofFunctions(),
    reading.leftToThemselves(),
    above(reading, from, steps),
  ]);
  const saidOfPlace = saidByPlace(said, ofFunctions);
  const { view, catalogue } = reading;
  return parts.map((part) => {
    const { jurisdiction, powers, bodies } = part;
    const of = saidOfPlace(jurisdiction, part.said, part.elsewhere, heldBefore.get(jurisdiction) ?? []);
    return {
      view,
      jurisdiction,
      level: part.level,
      bodies,
      known: part.known,
      ties: part.ties,
      powers,
      widerSupervision: part.widerSupervision,
      reporting: part.reporting,
      holdingPosts: part.holdingPosts,
      basesAbove: part.basesAbove,
      ascent,
      headPosts: part.headPosts,
      peopled: part.peopled,
      leftToThemselves,
      ...of,
      catalogue,
      domains: presentDomains({ ...of, powers, bodies, catalogue }),
      base: baseOf.get(jurisdiction) ?? null,
    };
  });
}

/** What is of a township is read once and let go: hardly anything lies below it. */
const isAboveMany = ({ level }: ArrangementFacts) => level !== 'TOWNSHIP';

/** Bodies are called what they were called on the day. */
function called(body: Body, { view: { asOf } }: Reading): Body {
  if (body.names.length === 0 && body.aliases.length === 0) return body;
  return { ...body, name: nameOn(body, asOf), aliases: otherNames(body, asOf) };
}

/** The bodies at all ends of ties and behind all holders, by the ids that name them, a post's on the days that it has too: those at hand, and others. */
async function partiesNamed(
  reading: Reading,
  facts: readonly ArrangementFacts[],
  atHand: ReadonlyMap<string, Body>,
): Promise<PartyNamed> {
  const named = new Set<string>();
  const name = (id: string) => {
    if (!atHand.has(id)) named.add(id);
  };
  for (const { ties, powers, words } of facts) {
    for (const { source, target } of ties) {
      name(source);
      name(target);
    }
    for (const power of powers) {
      name(power[8]);
      const organ = organOf(reading, words.text(power[10]));
      if (organ !== null) name(organ);
    }
  }
  const others = await readThrough(reading.parties, named, async (missing) =>
    (await parties(reading.store, missing, reading.view.scenarios)).flatMap(({ id, validity, body: found }) => {
      const body = called(found, reading);
      const asNamed = holdsOn(body.validity, reading.view.asOf) ? { ...body, validity } : body;
      return [
        [id, asNamed],
        [body.id, body],
      ] as const;
    }),
  );
  return (id) => atHand.get(id) ?? others.get(id);
}

/** The body that alone is competent for a function by law, wherever it is. */
const organOf = ({ catalogue }: Reading, id: string): string | null =>
  catalogue.functions.get(id)?.competentOrgan ?? null;

/** Who supervises in the jurisdictions that each of some lies in; those of one lie in the same. */
async function supervisionOver(reading: Reading, facts: readonly ArrangementFacts[]) {
  const wider = await withWider(
    reading,
    facts.flatMap(({ partOf }) => partOf ?? []),
  );
  const powers = await supervisionAbove(reading, [...wider.values()].flat());
  const over = new Map([...wider].map(([of, all]) => [of, all.flatMap((place) => powers.get(place) ?? [])] as const));
  return ({ partOf }: ArrangementFacts): readonly Power[] => over.get(partOf ?? '') ?? [];
}

async function saidOf(reading: Reading, parts: readonly FactsWithPowers[], before: readonly string[]): Promise<Said> {
  const subjects = [...new Set([...parts.flatMap(({ elsewhere }) => elsewhere), ...before])];
  const places = parts.map(({ jurisdiction }) => jurisdiction);
  const [said] = await arrangementStatements(reading.store, { ...viewAsk(reading.view), places, subjects });
  if (!said) throw new Error('What is said has exactly one row.');
  return said;
}
