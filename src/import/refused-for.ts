import type { LoadReport } from './load-report.js';
import type { Problem } from './problem.js';

/** The first problem that a load was refused for; what costs no fact refuses nothing. Nothing where it was applied. */
export const refusedFor = ({ applied, problems }: LoadReport): Problem | undefined =>
  applied ? undefined : problems.find(({ harmless }) => !harmless);
