/** What the process ends with; `quanze help` lists them. */
export const exitCodes = {
  done: 0,
  failed: 1,
  badInput: 2,
  unavailable: 3,
  refusedData: 4,
} as const;
