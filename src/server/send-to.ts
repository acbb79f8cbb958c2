import type { Worker } from 'node:cluster';
import type { ToProcess } from './process-messages.js';

/** Tells one of several processes something; one that ends at this moment need not know it any more. */
export function sendTo(one: Worker, message: ToProcess): void {
  if (one.isConnected()) one.send(message, () => undefined);
}
