import { hash } from 'node:crypto';
import { shapeVersion } from './shape-version.js';

/** The same for the same content, whatever the order in which it was written. */
export const contentHash = (content: Readonly<Record<string, unknown>>): string =>
  hash(
    'sha256',
    JSON.stringify([shapeVersion, Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))]),
    'base64url',
  ).slice(0, 22);
