import type { Path } from '../../read/located-value.js';
import { isFields } from '../is-fields.js';
import { classOf } from './class-of.js';
import type { Embedded } from './embedded-in.js';
import { type PopoloClass, popoloClasses } from './record.js';

interface Collections {
  readonly collections: readonly Embedded[];
  /** A document that is one record. */
  readonly one: Embedded | null;
  /** Lists of mappings that are none of Popolo's collections. */
  readonly unknown: readonly string[];
}

/** The collections of a document: those it names, itself where it is a list, or the one list that an answer of an API holds. */
export function collectionsOf(value: unknown): Collections {
  const none = { collections: [], one: null, unknown: [] };
  const whole = (given: unknown, path: Path, name: PopoloClass | null = null) => ({ given, path, name, besides: {} });
  if (Array.isArray(value)) return { ...none, collections: [whole(value, [])] };
  if (!isFields(value)) return none;
  // One record may have posts and memberships too; a document has no id.
  if (classOf(value) !== null && value['id'] !== undefined) return { ...none, one: whole(value, []) };
  const named = popoloClasses.filter((name) => name in value);
  const others = Object.keys(value).filter(
    (name) => !named.some((each) => each === name) && isListOfFields(value[name]),
  );
  const [sole, another] = named.length === 0 ? others : [];
  if (sole !== undefined && another === undefined && answers.test(sole))
    return { ...none, collections: [whole(value[sole], [sole])] };
  return { ...none, collections: named.map((name) => whole(value[name], [name], name)), unknown: others };
}

const answers = /^_?(results?|data|items|objects|records)$/i;
const isListOfFields = (value: unknown) => Array.isArray(value) && value.some(isFields);
