import { hash } from 'node:crypto';
import { shapeVersion } from './shape-version.js';

/** The same for the same content. Fields are in the order in which their noun has them, however they were written. */
export const contentHash = (content: readonly unknown[]): string =>
  hash('sha256', JSON.stringify([shapeVersion, ...content]), 'base64url').slice(0, 22);
