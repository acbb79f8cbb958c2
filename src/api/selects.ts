import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Operations are parsed once and asked many times. */
const remembered = new WeakMap<SelectionSetNode, ReadonlySet<string>>();

/** Whether a field is asked for below the one being resolved, by itself or in a fragment. */
export const selects = ({ fieldNodes, fragments }: GraphQLResolveInfo, field: string): boolean =>
  fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && namesIn(selectionSet, fragments).has(field));

function namesIn(set: SelectionSetNode, fragments: GraphQLResolveInfo['fragments']): ReadonlySet<string> {
  const known = remembered.get(set);
  if (known) return known;
  const names = set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const below =
      selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet;
    return below ? [...namesIn(below, fragments)] : [];
  });
  const all = new Set(names);
  remembered.set(set, all);
  return all;
}
