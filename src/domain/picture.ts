import type { Certainty } from './certainty.js';
import { isCommand, lowerAndUpper, type RelationType } from './relation.js';

/** One fact between two things, as it is drawn. */
export interface PictureEdge {
  readonly from: string;
  /** A type of relation, a role, HEADED_BY, EX_OFFICIO, HELD_BY, IN, ABOUT, or NO_… where a source says that there is none. */
  readonly tie: string;
  readonly to: string;
  readonly certainty: Certainty;
  /** Null: it is no fact of its own. */
  readonly fact: string | null;
}

/** A small graph of what shows a finding. */
export interface Picture {
  readonly nodes: readonly string[];
  readonly edges: readonly PictureEdge[];
  /** Facts that are left out because there are too many to draw. */
  readonly omitted: number;
}

const mostNodes = 24;
const mostEdges = 40;

/** The facts between things, each once, as long as they fit; null where there is none to draw. */
export function pictureOf(all: readonly PictureEdge[]): Picture | null {
  const facts = [
    ...new Map(all.map((each) => [`${each.from} ${each.tie} ${each.to} ${each.fact ?? ''}`, each])).values(),
  ];
  const nodes = new Set<string>();
  const edges = facts.filter(({ from, to }, at) => {
    if (at >= mostEdges || new Set([...nodes, from, to]).size > mostNodes) return false;
    nodes.add(from).add(to);
    return true;
  });
  return edges.length === 0 ? null : { nodes: [...nodes], edges, omitted: facts.length - edges.length };
}

/** Beside the ties of command upward: what is drawn from below to what stands above it. */
const upward: ReadonlySet<string> = new Set([
  ...['HOSTED_BY', 'COUNTERPART_OF', 'MODELLED_ON', 'MEMBER_OF', 'SUCCESSOR_OF'],
  ...['HEADED_BY', 'EX_OFFICIO', 'HELD_BY', 'IN'],
]);

/** Which end of a fact stands above the other; a power stands above what it is over. */
export function aboveAndBelow({ from, tie, to }: PictureEdge): { readonly above: string; readonly below: string } {
  const type = tie as RelationType;
  if (isCommand(type)) {
    const { lower, upper } = lowerAndUpper({ source: from, type, target: to }) ?? { lower: to, upper: from };
    return { above: upper, below: lower };
  }
  return upward.has(tie) ? { above: to, below: from } : { above: from, below: to };
}
