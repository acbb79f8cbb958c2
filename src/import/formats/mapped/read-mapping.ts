import { readFile } from 'node:fs/promises';
import { Refusal } from '../../../domain/refusal.js';
import { nearest } from '../../format/nearest.js';
import { nouns } from '../../format/nouns.js';
import { sentenceFor } from '../../format/sentence-for.js';
import { shapeOf } from '../../format/shape-of.js';
import type { Problem } from '../../problem.js';
import { readYaml } from '../../read/read-yaml.js';
import type { Path } from '../../read/located-value.js';
import { type Mapping, mapping } from './mapping.js';

export interface MappingRead {
  /** null where it cannot be used. */
  readonly mapping: Mapping | null;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads a mapping file, and says where it asks for what there is not. */
export async function readMapping(file: string): Promise<MappingRead> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal('BAD_USER_INPUT', `There is no mapping file '${file}'.`);
  });
  const { value, placeOf, faults } = readYaml(text);
  const read = mapping.safeParse(value);
  const problem = (path: Path, reason: string, key?: 'key') => ({ file, ...placeOf(path, key), reason });
  if (faults.length > 0) return { mapping: null, text, problems: faults.map((fault) => ({ file, ...fault })) };
  if (!read.success) {
    const problems = read.error.issues.map((issue) =>
      problem(
        issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
        sentenceFor(issue, value),
      ),
    );
    return { mapping: null, text, problems };
  }
  const problems = read.data.items.flatMap(({ list, fields }, at) => {
    const noun = nouns.find((each) => each.list === list);
    if (!noun)
      return [
        problem(
          ['items', at, 'list'],
          unknown(
            list,
            'a list',
            nouns.map((each) => each.list),
          ),
        ),
      ];
    const known = Object.keys(shapeOf(noun));
    return Object.keys(fields)
      .filter((field) => !known.includes(field))
      .map((field) => problem(['items', at, 'fields', field], unknown(field, `a field of ${noun.list}`, known), 'key'));
  });
  return { mapping: problems.length > 0 ? null : read.data, text, problems };
}

function unknown(word: string, what: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return `'${word.slice(0, 80)}' is not ${what}${near === undefined ? '' : `; did you mean '${near}'?`}`;
}
