import { accountabilityTies } from './accountability-tie.js';
import type { Ascent, BodyAscent, CommandLink } from './ascent.js';

/** One link to each superior, the surest. The congress above a government is another matter than command. */
export function superiors(body: BodyAscent, ascent: Ascent): readonly CommandLink[] {
  if (body.upward.length === 0) return body.upward;
  const best = new Map<string, CommandLink>();
  for (const link of body.upward) {
    if (body.kind === 'GOVERNMENT' && ascent.get(link.upper)?.kind === 'PEOPLES_CONGRESS') continue;
    const other = best.get(link.upper);
    if (!other || surer(link, other) < 0) best.set(link.upper, link);
  }
  return [...best.values()];
}

const surer = (one: CommandLink, other: CommandLink) =>
  Number(one.certainty === 'IMPLIED') - Number(other.certainty === 'IMPLIED') ||
  accountabilityTies.indexOf(one.tie) - accountabilityTies.indexOf(other.tie) ||
  // In whatever order the graph gives them, the answer and the id of a finding are the same.
  (one.id < other.id ? -1 : 1);
