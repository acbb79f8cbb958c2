import { usccOf } from '../../domain/uscc.js';
import { hashOf } from '../random.js';

/** A well-formed social credit code of the division 999999, which does not exist; of a class (`11` organ, `12` public institution). */
export const creditCode = (classOf: '11' | '12', of: string): string =>
  usccOf(`${classOf}999999`, String(hashOf(of) % 100_000_000).padStart(8, '0'));
