import { nearest } from '../format/nearest.js';
import type { Noun } from '../format/noun.js';
import { sentenceFor } from '../format/sentence-for.js';
import { isFit, unfitCharacters } from '../format/unfit-characters.js';
import { type Defaults, withDefaults } from '../format/with-defaults.js';
import { problemAt } from '../fault.js';
import type { Problem } from '../problem.js';
import type { Origin, Statement } from '../statement.js';

export interface ItemRead {
  /** null where something is wrong with it. */
  readonly statement: Statement | null;
  /** Its id, as far as it can be read. */
  readonly id: string | null;
  readonly problems: readonly Problem[];
}

/** Reads one item of a list by its noun's fields. */
export function readItem(noun: Noun, raw: unknown, source: string, origin: Origin, defaults: Defaults): ItemRead {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { statement: null, id: null, problems: [problemAt(origin, [], `${noun.one}: is not a mapping of fields`)] };
  }
  const item = withDefaults(noun, raw as Record<string, unknown>, defaults);
  const id = typeof item['id'] === 'string' ? item['id'].normalize() : null;
  const called = id === null ? noun.one : `${noun.one} '${id.slice(0, 80)}'`;
  const unfit = (isFit(raw) ? [] : [...unfitCharacters(raw)]).map(({ path, reason }) =>
    problemAt(origin, path, `${noun.one}: '${path.join('.')}' ${reason}`),
  );
  if (unfit.length > 0) return { statement: null, id, problems: unfit };
  const read = noun.fields.safeParse(item);
  if (read.success) {
    const statement = { noun, id: read.data['id'] as string, source, item: read.data, origin };
    return { statement, id, problems: [] };
  }
  const problems = read.error.issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code !== 'unrecognized_keys') return [problemAt(origin, path, `${called}: ${sentenceFor(issue, item)}`)];
    return issue.keys.map((key) => problemAt(origin, [...path, key], `${called}: ${unknownField(noun, key)}`, 'key'));
  });
  return { statement: null, id, problems };
}

function unknownField(noun: Noun, key: string): string {
  const near = nearest(key, Object.keys(noun.fields.shape));
  return `'${key.slice(0, 80)}' is not a field of it${near === undefined ? '' : `; did you mean '${near}'?`}`;
}
