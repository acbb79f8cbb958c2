import { commandDownward, commandUpward } from './relation.js';

/** What a step of an accountability chain goes along, the tie that makes the surest step first. */
export const accountabilityTies = [
  ...commandUpward,
  ...commandDownward,
  'HEADED_BY',
  'EX_OFFICIO',
  'HELD_BY',
  'HOLDS',
  'IN',
] as const;
export type AccountabilityTie = (typeof accountabilityTies)[number];
