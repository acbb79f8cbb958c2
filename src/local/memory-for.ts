export interface Memory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

/** A modest share: an eighth of the machine for the heap and an eighth for the page cache, within bounds. */
export function memoryFor(machineMegabytes: number): Memory {
  const eighth = Math.floor(machineMegabytes / 8);
  return { heapMegabytes: between(512, eighth, 4096), pageCacheMegabytes: between(128, eighth, 4096) };
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));
