import { readFileSync } from 'node:fs';
import { cpuMicros } from './cpu-time.js';

/** CPU microseconds that a process and the children that it has now have used so far; of the process alone where there is no /proc. */
export const familyCpuMicros = (pid: number): number =>
  childrenOf(pid).reduce((sum, child) => sum + cpuMicros(child), cpuMicros(pid));

const childrenOf = (pid: number): number[] =>
  process.platform === 'linux'
    ? (readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? []).map(Number)
    : [];
