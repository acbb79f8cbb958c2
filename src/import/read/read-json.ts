import { type JsonMember, jsonMembers } from './json-members.js';
import type { LocatedValue, Path } from './located-value.js';
import { readYaml } from './read-yaml.js';
import { placesIn } from './text-place.js';
import { tooDeepAt } from './too-deep-at.js';
import { unreadable } from './unreadable.js';

/** Reads JSON, ten times as fast as YAML; what is none is read as YAML, which mostly says what is wrong with it. */
export function readJson(text: string): LocatedValue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const asYaml = readYaml(text);
    return asYaml.faults.length > 0 ? asYaml : noJson(text, String(error));
  }
  const placeAt = placesIn(text);
  const keys = keysIn(value);
  if (Number.isNaN(keys))
    return unreadable(placeAt(tooDeepAt(text, deepest) ?? 0), `cannot be read: it is nested more than ${deepest} deep`);
  const positionOf = positionsIn(text);
  const twice = keys === keysAtMost(text) ? [] : [...keysGivenTwice(text, firstPosition(text))];
  const faults = twice.map(({ key, keyAt }) => ({
    ...placeAt(keyAt),
    reason: `cannot be read: '${String(key).slice(0, 80)}' is given twice`,
  }));
  return { value: faults.length > 0 ? null : value, placeOf: (path, key) => placeAt(positionOf(path, key)), faults };
}

/** YAML takes a comma before a closing bracket, JSON does not; where else it ends to be JSON, its reader mostly says. */
function noJson(text: string, message: string): LocatedValue {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const at = position === undefined ? Math.max(0, text.search(/,\s*[\]}]/)) : Number(position);
  return unreadable(placesIn(text)(at), 'cannot be read: it is no JSON here');
}

/** Deeper than any data, and less deep than whoever walks through it can go. */
const deepest = 100;

const firstPosition = (text: string) => text.search(/\S/);

/** The members of the top and of its lists are found once and kept, those of an item each time. */
function positionsIn(text: string): (path: Path, key?: 'key') => number {
  const kept = new Map<number, Map<string | number, JsonMember>>();
  const membersAt = (at: number, depth: number) => {
    const known = kept.get(at);
    if (known) return known;
    const found = new Map([...jsonMembers(text, at)].map((member) => [member.key, member]));
    if (depth < 2) kept.set(at, found);
    return found;
  };
  return (path, key) => {
    let at = firstPosition(text);
    for (const [depth, step] of path.entries()) {
      const member = membersAt(at, depth).get(step);
      if (!member) return at;
      at = key !== undefined && depth === path.length - 1 ? member.keyAt : member.at;
    }
    return at;
  };
}

/** Of two equal keys of an object only one is left in the value. NaN where it is nested too deep. */
function keysIn(value: unknown, depth = 1): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > deepest) return NaN;
  const members: readonly unknown[] = Object.values(value);
  return members.reduce<number>(
    (sum, each) => sum + keysIn(each, depth + 1),
    Array.isArray(value) ? 0 : members.length,
  );
}

/** As many as are written, or more where a text has in it what looks like the end of a key. */
const keysAtMost = (text: string) => text.match(/"\s*:/g)?.length ?? 0;

function* keysGivenTwice(text: string, at: number): Generator<JsonMember> {
  const seen = new Set<string | number>();
  for (const member of jsonMembers(text, at)) {
    if (seen.has(member.key)) yield member;
    seen.add(member.key);
    yield* keysGivenTwice(text, member.at);
  }
}
