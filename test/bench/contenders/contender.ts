import type { AskerProcess } from '../askers/start-asker.js';
import type { Asked } from '../askers/asker.js';
import type { Engine } from '../engine.js';

/** A way to get the answers. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  start(engine: Engine, asked: Asked): Promise<Started>;
}

export interface Started {
  readonly asker: AskerProcess;
  /** The process whose CPU counts as Node's. */
  readonly nodePid: number;
  close(): Promise<void>;
}
