import type { Ascent } from './ascent.js';
import { superiors } from './superiors.js';

/** The bodies that command every one of some bodies and have no other such body below them. */
export function lowestCommonSuperiors(bodies: readonly string[], ascent: Ascent): string[] {
  const above = bodies.map((body) => commandersOf(body, ascent));
  const [first, ...others] = above;
  const common = [...(first ?? [])].filter((each) => others.every((set) => set.has(each)));
  return common
    .filter((each) => !common.some((other) => other !== each && commandersOf(other, ascent).has(each)))
    .sort();
}

/** Everything that commands a body, directly or further up; the body itself only where command goes in a circle. */
export function commandersOf(body: string, ascent: Ascent): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [body];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const at = ascent.get(next);
    for (const { upper } of at ? superiors(at, ascent) : []) {
      if (!found.has(upper)) waiting.push(upper);
      found.add(upper);
    }
  }
  return found;
}
