import { processBirth } from './process-birth.js';

/** Watches a process that is not our child. Does not keep ours alive. */
export function processEnd(pid: number, birth: string): Promise<string> {
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (processBirth(pid) === birth) return;
      clearInterval(watch);
      resolve('without telling us how');
    }, 500);
    watch.unref();
  });
}
