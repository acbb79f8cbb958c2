import type { Noun } from '../format/noun.js';
import { nouns } from '../format/nouns.js';
import { stepNoun } from '../format/nouns/step.js';
import type { Problem } from '../problem.js';
import type { Path } from '../read/located-value.js';
import type { Statement } from '../statement.js';
import { placesReadAgain } from './lean-statement.js';
import type { FileTaken } from './take-file.js';

type Packed = readonly [list: string, id: string, item: Statement['item'], path: Path];

interface PackedFile extends Omit<FileTaken, 'statements' | 'waiting' | 'spoilt'> {
  readonly defaultSource: string;
  readonly statements: readonly Packed[];
  readonly waiting: readonly Packed[];
  readonly spoilt: readonly string[];
}

/** A file that was taken, as a text that one thread hands to another: half the cost of handing over the objects. */
export function packedFile(taken: FileTaken | Problem, defaultSource: string): string {
  if ('reason' in taken) return JSON.stringify(taken);
  const { statements, waiting, spoilt, ...read } = taken;
  const packed: PackedFile = {
    ...read,
    defaultSource,
    statements: statements.map(pack),
    waiting: waiting.map(pack),
    spoilt: [...spoilt],
  };
  return JSON.stringify(packed);
}

const pack = ({ noun, id, item, origin }: Statement): Packed => [noun.list, id, item, origin.path];

export function unpackedFile(text: string): FileTaken | Problem {
  const packed = JSON.parse(text) as PackedFile | Problem;
  if ('reason' in packed) return packed;
  const { defaultSource, statements, waiting, spoilt, ...read } = packed;
  const { file, source } = read;
  const placeOf = placesReadAgain({ file, defaultSource });
  const unpack = ([list, id, item, path]: Packed): Statement => {
    const noun = byList.get(list);
    if (!noun) throw new Error(`There is no list '${list}'.`);
    return { noun, id, source, item, origin: { file, path, placeOf } };
  };
  return { ...read, statements: statements.map(unpack), waiting: waiting.map(unpack), spoilt: new Set(spoilt) };
}

const byList: ReadonlyMap<string, Noun> = new Map([...nouns, stepNoun].map((noun) => [noun.list, noun]));
