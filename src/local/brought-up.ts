import type { Jvm } from './jvm.js';

/** A Neo4j that answers. */
export interface BroughtUp {
  readonly jvm: Jvm;
  readonly port: number;
  readonly password: string;
  /** What is left to do when it has been stopped. */
  readonly afterwards: () => void;
}
