import { Kind, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { Refusal } from '../../domain/refusal.js';

/** How big a selection set is, as it would be with every fragment written out. Counts stop at `BEYOND_COUNTING`. */
export interface Shape {
  /** Fields of the set itself. */
  readonly width: number;
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  readonly introspectionDepth: number;
  readonly introspectionSelections: number;
}

const EMPTY: Shape = {
  width: 0,
  depth: 0,
  aliases: 0,
  selections: 0,
  introspectionDepth: 0,
  introspectionSelections: 0,
};
const BEYOND_COUNTING = 1_000_000;

/**
 * Measures selection sets of one document. Each fragment is measured once and its counts are added as often as it is
 * spread, so the time is that of reading the document, whatever it would grow to. A fragment that comes back to itself
 * is refused.
 */
export function measuring(document: DocumentNode): (set: SelectionSetNode) => Shape {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet]] : [],
    ),
  );
  const measured = new Map<string, Shape | 'under way'>();
  return ofSet;

  function ofSet(set: SelectionSetNode): Shape {
    return set.selections.map(ofSelection).reduce(together, EMPTY);
  }

  function ofSelection(selection: SelectionNode): Shape {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return together(ONE_SELECTION, ofFragment(selection.name.value));
      case Kind.INLINE_FRAGMENT:
        return together(ONE_SELECTION, ofSet(selection.selectionSet));
      case Kind.FIELD: {
        const field: Shape = { ...EMPTY, width: 1, depth: 1, selections: 1, aliases: selection.alias ? 1 : 0 };
        const below = selection.selectionSet ? ofSet(selection.selectionSet) : EMPTY;
        return under(field, below, ['__schema', '__type'].includes(selection.name.value));
      }
    }
  }

  function ofFragment(name: string): Shape {
    const known = measured.get(name);
    if (known === 'under way') throw new Refusal('BAD_USER_INPUT', `Fragment "${name}" spreads itself.`);
    if (known) return known;
    measured.set(name, 'under way');
    const set = fragments.get(name);
    const shape = set ? ofSet(set) : EMPTY;
    measured.set(name, shape);
    return shape;
  }
}

const ONE_SELECTION: Shape = { ...EMPTY, selections: 1 };

function together(a: Shape, b: Shape): Shape {
  return {
    width: sum(a.width, b.width),
    depth: Math.max(a.depth, b.depth),
    aliases: sum(a.aliases, b.aliases),
    selections: sum(a.selections, b.selections),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    introspectionSelections: sum(a.introspectionSelections, b.introspectionSelections),
  };
}

function under(field: Shape, below: Shape, introspection: boolean): Shape {
  const counted = { ...field, aliases: sum(field.aliases, below.aliases) };
  return introspection
    ? {
        ...counted,
        introspectionDepth: below.depth,
        introspectionSelections: sum(below.selections, below.introspectionSelections),
      }
    : {
        ...counted,
        depth: field.depth + below.depth,
        selections: sum(field.selections, below.selections),
        introspectionDepth: below.introspectionDepth,
        introspectionSelections: below.introspectionSelections,
      };
}

const sum = (a: number, b: number): number => Math.min(a + b, BEYOND_COUNTING);
