import { arch, cpus, platform, totalmem } from 'node:os';

/** What the figures were measured on. */
export function machine(): string {
  const all = cpus();
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB`;
  return `${all.length} × ${all[0]?.model.trim() ?? 'CPU'}, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
