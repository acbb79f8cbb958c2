import { getVariableValues, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { Refusal } from '../../domain/refusal.js';
import type { AskedOperation } from './asked-operation.js';
import { costOf } from './cost.js';
import { LIMITS } from './limits.js';

/** Why the answer would be too big, or why its size cannot be told. */
export function costRefusal(asked: AskedOperation): Refusal | undefined {
  try {
    const cost = rememberedCost(asked);
    if (cost <= LIMITS.cost) return undefined;
    return new Refusal(
      'QUERY_TOO_COMPLEX',
      `The answer may hold ${cost} values; at most ${LIMITS.cost} are allowed. Ask for smaller pages or fewer nested lists.`,
    );
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Unfit variables stop the execution, which says it better. An unfit argument stops its own field only.
    return variablesFit(asked) ? new Refusal('BAD_USER_INPUT', error.message) : undefined;
  }
}

const REMEMBERED_PER_OPERATION = 100;
const remembered = new WeakMap<OperationDefinitionNode, Map<string, number>>();

function rememberedCost(asked: AskedOperation): number {
  const costs = remembered.get(asked.operation) ?? new Map<string, number>();
  remembered.set(asked.operation, costs);
  const key = whatMattersOf(asked);
  const cost = costs.get(key) ?? costOf(asked);
  if (costs.size === REMEMBERED_PER_OPERATION) costs.clear();
  costs.set(key, cost);
  return cost;
}

/** The cost hangs on page sizes, `@include` and `@skip`, and on how long lists are; ids and texts make no difference. */
function whatMattersOf({ operation, variables }: AskedOperation): string {
  const matter = operation.variableDefinitions?.map(({ variable }) => {
    const value = variables[variable.name.value];
    if (Array.isArray(value)) return [value.length];
    // null becomes 'object' and stays apart from an absent value, for which the default counts.
    return typeof value === 'object' || typeof value === 'string' ? typeof value : value;
  });
  return JSON.stringify(matter ?? []);
}

const variablesFit = ({ schema, operation, variables }: AskedOperation): boolean =>
  getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors === undefined;
