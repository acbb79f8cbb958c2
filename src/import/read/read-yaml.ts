import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { LocatedValue, Path } from './located-value.js';
import { placesIn } from './text-place.js';

/** Reads YAML 1.2, which JSON is a part of: no dates, no `yes` and `no`, no tags that make objects. */
export function readYaml(text: string): LocatedValue {
  const placeAt = placesIn(text);
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error', prettyErrors: false });
  // The first fault only: the others mostly follow from it.
  const faults = document.errors
    .slice(0, 1)
    .map(({ pos, message }) => ({ ...placeAt(pos[0]), reason: sentence(message) }));
  const placeOf: LocatedValue['placeOf'] = (path, key) => placeAt(positionOf(document, path, key));
  if (faults.length > 0) return { value: null, placeOf, faults };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, placeOf, faults };
  } catch (error) {
    const reason = sentence(error instanceof Error ? error.message : 'cannot be read');
    return { value: null, placeOf, faults: [{ line: 1, column: 1, reason }] };
  }
}

const sentence = (message: string) =>
  `cannot be read: ${ours.find(([theirs]) => message.includes(theirs))?.[1] ?? message}`;

/** What the library says to programmers. */
const ours = [
  ['call stack', 'it is nested too deep'],
  ['multiple documents', 'another document begins here, and a file is one'],
] as const;

function positionOf(document: Document.Parsed, path: Path, key?: 'key'): number {
  let node: unknown = document.contents;
  let position = start(node, 0);
  for (const [index, step] of path.entries()) {
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(step));
      if (pair && key !== undefined && index === path.length - 1) return start(pair.key, position);
      node = pair?.value;
    } else return position;
    if (!isNode(node)) return position;
    position = start(node, position);
  }
  return position;
}

const start = (node: unknown, otherwise: number): number =>
  isNode(node) && !isPair(node) ? ((node as Node).range?.[0] ?? otherwise) : otherwise;
