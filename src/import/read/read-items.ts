import { nearest } from '../format/nearest.js';
import type { Noun } from '../format/noun.js';
import { nouns } from '../format/nouns.js';
import { mechanismNoun } from '../format/nouns/mechanism.js';
import { stepNoun } from '../format/nouns/step.js';
import type { Defaults } from '../format/with-defaults.js';
import { isFields } from '../formats/is-fields.js';
import { problemAt } from '../fault.js';
import type { Problem } from '../problem.js';
import type { Origin, Statement } from '../statement.js';
import type { Path } from './located-value.js';
import { readItem } from './read-item.js';

export interface ItemsRead {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
  /** Ids of items that were left out because of problems. */
  readonly spoilt: ReadonlySet<string>;
}

type Mapping = Readonly<Record<string, unknown>>;

/** What is kept of an item that was read. */
export type Kept = (statement: Statement) => Statement;

/** Reads the lists of a file, item by item. */
export function readItems(top: Mapping, source: string, origin: Origin, defaults: Defaults, kept: Kept): ItemsRead {
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  const spoilt = new Set<string>();

  function take(noun: Noun, raw: unknown, path: Path): string | null {
    const read = readItem(noun, raw, source, { ...origin, path }, defaults);
    if (read.statement) statements.push(kept(read.statement));
    else if (read.id !== null) spoilt.add(read.id);
    for (const problem of read.problems) problems.push(problem);
    return read.id;
  }

  function takeMechanism(raw: Mapping, path: Path): void {
    const { steps = [], ...own } = raw;
    const mechanism = take(mechanismNoun, own, path);
    if (!Array.isArray(steps)) problems.push(problemAt(origin, [...path, 'steps'], "'steps' is not a list"));
    else
      for (const [at, step] of steps.entries()) {
        const place = { mechanism: mechanism ?? undefined, position: at + 1 };
        take(stepNoun, isFields(step) ? { ...step, ...place } : step, [...path, 'steps', at]);
      }
  }

  for (const [key, list] of Object.entries(top)) {
    if (key === 'source' || key === 'defaults') continue;
    const noun = byList.get(key);
    if (!noun) problems.push(problemAt(origin, [key], unknownList(key), 'key'));
    else if (!Array.isArray(list ?? [])) problems.push(problemAt(origin, [key], `'${key}' is not a list`));
    else
      for (const [at, raw] of ((list ?? []) as unknown[]).entries()) {
        if (noun.list === mechanismNoun.list && isFields(raw)) takeMechanism(raw, [key, at]);
        else take(noun, raw, [key, at]);
      }
  }
  return { statements, problems, spoilt };
}

const byList: ReadonlyMap<string, Noun> = new Map([...nouns, stepNoun].map((noun) => [noun.list, noun]));

function unknownList(key: string): string {
  const near = nearest(key, ['source', 'defaults', ...byList.keys()]);
  return `'${key.slice(0, 80)}' is not a list of the format${near === undefined ? '' : `; did you mean '${near}'?`}`;
}
