import { jurisdictionLevels, type JurisdictionLevel } from './jurisdiction.js';

/** 0 for the centre; the greater, the lower. LOCAL is somewhere below the centre. */
export const levelRank = (level: JurisdictionLevel): number => jurisdictionLevels.indexOf(level);
