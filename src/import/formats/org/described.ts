import type { Place } from '../../read/text-place.js';
import type { RdfStatement, RdfTerm } from './rdf-statement.js';

export interface Said extends RdfTerm {
  readonly place: Place;
}
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly place: Place;
}

/** What the statements of a file say, found by what they are about. */
export interface Described {
  /** All that something is said of, in the order of the file, and where first. */
  readonly things: ReadonlyMap<string, Place>;
  /** What is said of a thing by the first of these properties that it has. */
  readonly of: (thing: string, ...properties: readonly string[]) => readonly Said[];
  /** Whom a property leads to, or its inverse, each pair once. */
  readonly pairs: (property: string, inverse?: string) => readonly Pair[];
}

export function described(statements: readonly RdfStatement[]): Described {
  const things = new Map<string, Place>();
  const said = new Map<string, Said[]>();
  const byProperty = new Map<string, RdfStatement[]>();
  const into = <T>(map: Map<string, T[]>, key: string, value: T) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const statement of statements) {
    const { subject, predicate, object, place } = statement;
    if (!things.has(subject)) things.set(subject, place);
    into(said, `${subject}\n${predicate}`, { ...object, place });
    into(byProperty, predicate, statement);
  }
  return {
    things,
    of(thing, ...properties) {
      for (const property of properties) {
        const found = said.get(`${thing}\n${property}`);
        if (found) return found;
      }
      return [];
    },
    pairs(property, inverse) {
      const found = new Map<string, Pair>();
      const take = (from: string, to: string, place: Place) => {
        const key = `${from}\n${to}`;
        if (!found.has(key)) found.set(key, { from, to, place });
      };
      const nodes = (name: string) => (byProperty.get(name) ?? []).filter(({ object }) => object.kind !== 'LITERAL');
      for (const { subject, object, place } of nodes(property)) take(subject, object.value, place);
      if (inverse !== undefined)
        for (const { subject, object, place } of nodes(inverse)) take(object.value, subject, place);
      return [...found.values()];
    },
  };
}
