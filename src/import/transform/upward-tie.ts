import { lowerAndUpper } from '../../domain/relation.js';
import { exOfficioNoun } from '../format/nouns/ex-officio.js';
import { relationNoun } from '../format/nouns/relation.js';
import { isOf, type Statement } from '../statement.js';

/** Who answers to whom by a tie of command, or which post follows which; null where an item says neither. */
export function upwardTie(statement: Statement): { lower: string; upper: string } | null {
  if (isOf(statement, relationNoun)) return lowerAndUpper(statement.item);
  if (isOf(statement, exOfficioNoun)) return { lower: statement.item.post, upper: statement.item.follows };
  return null;
}
