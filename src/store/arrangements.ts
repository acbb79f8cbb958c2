import type { Arrangement, Body, Catalogue } from '../domain/arrangement.js';
import type { Ascent } from '../domain/ascent.js';
import { nameOn, otherNames } from '../domain/name-on.js';
import { presentDomains } from '../domain/present-domains.js';
import type { View } from '../domain/view.js';
import { arrangementFacts, type ArrangementFacts } from './arrangement-facts.js';
import { arrangementStatements } from './arrangement-statements.js';
import { ascentFrom } from './ascents.js';
import { viewAsk } from './batched.js';
import type { Store } from './store.js';

/** All that a view holds of a jurisdiction; and, where the view's scenario changes another, what that one holds of it. */
export async function arrangementOf(
  store: Store,
  jurisdiction: string,
  view: View,
  catalogue: Catalogue,
  baseView: View | null = null,
): Promise<Arrangement> {
  const ask = { ...viewAsk(view), id: jurisdiction };
  const base = baseView && arrangementOf(store, jurisdiction, baseView, catalogue);
  const [found] = await arrangementFacts(store, ask);
  if (!found) throw new Error('An arrangement has exactly one row.');
  const facts = named(found, view);
  const { powers, bodies, headPosts, known } = facts;
  const here = [...new Set([...bodies, ...powers.map(({ body }) => ({ id: body }))].map(({ id }) => id))];
  const posts = headPosts.map(({ post }) => post.post);
  const [[said], above] = await Promise.all([
    arrangementStatements(store, {
      ...ask,
      bodies: here,
      subjects: [...here, ...posts, ...catalogue.functions.keys()],
    }),
    Promise.all(here.map((id) => ascentFrom(store, { ...viewAsk(view), id }))),
  ]);
  if (!said) throw new Error('An arrangement has exactly one row.');
  const ascent: Ascent = new Map(above.flatMap((each) => [...each]));
  const parts = { ...facts, ...said, view, jurisdiction, ascent, catalogue, known, base: await base };
  return { ...parts, domains: presentDomains(parts) };
}

/** Bodies are called what they were called on the day. */
function named(facts: ArrangementFacts, { asOf }: View): ArrangementFacts {
  const called = (body: Body): Body => ({ ...body, name: nameOn(body, asOf), aliases: otherNames(body, asOf) });
  const known = new Map([...facts.known].map(([id, body]) => [id, called(body)]));
  return { ...facts, known, bodies: facts.bodies.map(called) };
}
