import { totalmem } from 'node:os';

/** The memory that we may use: that of the machine, or the container's share of it (0 and absurdly much mean no limit). */
export function machineMegabytes(): number {
  const limit = process.constrainedMemory();
  return Math.floor(Math.min(totalmem(), limit > 0 ? limit : Infinity) / 1024 / 1024);
}
