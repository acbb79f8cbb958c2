import { Refusal } from '../../domain/refusal.js';
import type { AskedOperation } from './asked-operation.js';
import { costRefusal } from './cost-refusal.js';
import { givenArguments } from './given-arguments.js';
import { valueRefusal } from './value-refusal.js';

/** Why a valid operation is not to be executed with these variables. */
export function operationRefusal(asked: AskedOperation): Refusal | undefined {
  const { operation } = asked.operation;
  if (!asked.schema.getRootType(operation))
    return new Refusal('BAD_USER_INPUT', `There is no ${operation} here: only queries are answered.`);
  for (const [name, value] of givenArguments(asked)) {
    const refusal = valueRefusal(name, value);
    if (refusal) return refusal;
  }
  return costRefusal(asked);
}
