import type { Fault } from '../fault.js';
import type { World } from '../load/world.js';
import { checks } from './checks.js';

/** All that is wrong when items are looked at together. */
export const faultsIn = (world: World): Fault[] => checks.flatMap((check) => check(world));
