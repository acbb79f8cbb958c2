import type { JurisdictionLevel } from './jurisdiction.js';
import { levelRank } from './level-rank.js';

/** Whether a level is one of those that a function is kept for; LOCAL is any below the centre. null where that is not known. */
export function levelFits(
  levels: readonly JurisdictionLevel[] | null,
  level: JurisdictionLevel | null,
): boolean | null {
  if (levels === null) return true;
  if (level === null) return null;
  if (levels.includes(level) || (levelRank(level) > 0 && levels.includes('LOCAL'))) return true;
  return level === 'LOCAL' && levels.some((each) => levelRank(each) > 0) ? null : false;
}
