import {
  Kind,
  valueFromASTUntyped,
  type ArgumentNode,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AskedOperation } from './asked-operation.js';

/** Name and value of every argument of the operation's fields, its fragments included, variables and defaults filled in. */
export function givenArguments({ document, operation, variables }: AskedOperation): [name: string, value: unknown][] {
  const sites = sitesOf(document, operation);
  const values = { ...sites.defaults, ...variables };
  return sites.arguments.map(({ name, value }) => [name.value, valueFromASTUntyped(value, values)]);
}

interface Sites {
  readonly arguments: readonly ArgumentNode[];
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** Operations are parsed once and asked many times. */
const remembered = new WeakMap<OperationDefinitionNode, Sites>();

function sitesOf(document: DocumentNode, operation: OperationDefinitionNode): Sites {
  const known = remembered.get(operation);
  if (known) return known;
  const sites = { arguments: argumentsOf(document, operation.selectionSet), defaults: defaultsOf(operation) };
  remembered.set(operation, sites);
  return sites;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

/** Each fragment is gone through once, however often it is spread. */
function argumentsOf(document: DocumentNode, root: SelectionSetNode): ArgumentNode[] {
  const found: ArgumentNode[] = [];
  const sets = [root];
  const seen = new Set<string>();
  for (let set = sets.pop(); set; set = sets.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (!seen.has(name)) sets.push(...fragmentsCalled(name, document));
        seen.add(name);
        continue;
      }
      if (selection.kind === Kind.FIELD) found.push(...(selection.arguments ?? []));
      if (selection.selectionSet) sets.push(selection.selectionSet);
    }
  }
  return found;
}

const fragmentsCalled = (name: string, document: DocumentNode): SelectionSetNode[] =>
  document.definitions.flatMap((each) =>
    each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name ? [each.selectionSet] : [],
  );
