import { Kind, type DocumentNode } from 'graphql';
import { Refusal } from '../../domain/refusal.js';
import { aliasRefusal } from './alias-refusal.js';
import { depthRefusal } from './depth-refusal.js';
import { introspectionRefusal } from './introspection-refusal.js';
import { rootFieldRefusal } from './root-field-refusal.js';
import { selectionRefusal } from './selection-refusal.js';
import { measuring, type Shape } from './shape.js';

const RULES = [rootFieldRefusal, depthRefusal, aliasRefusal, selectionRefusal, introspectionRefusal];

/** The first limit that a document goes over. Every operation is looked at, because validation will look at them all. */
export function shapeRefusal(document: DocumentNode): Refusal | undefined {
  const measure = measuring(document);
  try {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        const refusal = first(RULES, measure(definition.selectionSet));
        if (refusal) return refusal;
      } else if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        // Also where no operation spreads it. It may be for introspection, so that the other limits wait for that.
        const refusal = selectionRefusal(measure(definition.selectionSet));
        if (refusal) return refusal;
      }
    }
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function first(rules: readonly ((shape: Shape) => Refusal | undefined)[], shape: Shape): Refusal | undefined {
  for (const rule of rules) {
    const refusal = rule(shape);
    if (refusal) return refusal;
  }
  return undefined;
}
