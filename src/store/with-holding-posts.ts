import { viewAsk } from './batched.js';
import { postPlaces } from './post-places.js';
import type { Reading } from './reading.js';
import type { FactsWithPowers } from './with-powers.js';

/** The posts that answer for a power themselves, and what these follow; the way up from all of them counts. */
export async function withHoldingPosts<Part extends FactsWithPowers>(reading: Reading, parts: readonly Part[]) {
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
