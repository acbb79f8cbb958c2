import type { Tie } from '../arrangement.js';

const above: Readonly<Record<string, 'source' | 'target'>> = {
  SUBORDINATE_TO: 'target',
  ACCOUNTABLE_TO: 'target',
  WORKING_BODY_OF: 'target',
  PART_OF: 'target',
  LEADS: 'source',
  LEADS_PROFESSIONALLY: 'source',
  ASSIGNS_WORK_TO: 'source',
};

/** The upper and the lower end of a tie of command; undefined for a tie that commands nothing. */
export function upperEnd({
  type,
  source,
  target,
}: Tie): { readonly upper: string; readonly lower: string } | undefined {
  const end = above[type];
  if (end === undefined) return undefined;
  return end === 'target' ? { upper: target, lower: source } : { upper: source, lower: target };
}

export const tiesAbove = (relations: readonly Tie[], id: string): Tie[] =>
  relations.filter((tie) => upperEnd(tie)?.lower === id);
export const tiesBelow = (relations: readonly Tie[], id: string): Tie[] =>
  relations.filter((tie) => upperEnd(tie)?.upper === id);
