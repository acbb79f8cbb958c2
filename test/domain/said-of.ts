import type { ChainPath } from '../../src/domain/chain.js';

/** A way up in one line: `REACHES_TOP: office, SUBORDINATE_TO ministry`. */
export const saidOf = ({ outcome, steps }: ChainPath): string =>
  `${outcome}: ${steps.map(({ subject, tie }) => (tie === null ? subject : `${tie} ${subject}`)).join(', ')}`;
