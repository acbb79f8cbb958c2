import type { Period } from './period.js';

/** What a power rests on, by the document that it is or is in, and when it is in force. */
export interface Instrument extends Period {
  readonly id: string;
}
