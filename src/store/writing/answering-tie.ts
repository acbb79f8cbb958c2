import type { Values } from '../store.js';
import type { TieRow } from './rows.js';

/** The derived tie beside a tie of command, which all of them can be walked along; null where a tie is none of command. */
export function answeringTie({ type, properties, answers }: TieRow) {
  if (answers === null) return null;
  const { lower, upper } = answers;
  return { type: 'ANSWERS_TO', from: lower, to: upper, properties: { ...properties, tie: type } satisfies Values };
}
