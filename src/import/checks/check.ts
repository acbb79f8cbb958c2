import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';

/** A pure look over what would be if the load were applied. */
export type Check = (world: World) => Fault[];
