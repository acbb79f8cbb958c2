/** STATED: a source says so. IMPLIED: it follows from what a source says. */
export const certainties = ['STATED', 'IMPLIED'] as const;
export type Certainty = (typeof certainties)[number];

/** What rests on several things is as sure as the least sure of them. */
export function leastSure(all: Iterable<Certainty>): Certainty {
  for (const each of all) if (each === 'IMPLIED') return 'IMPLIED';
  return 'STATED';
}
