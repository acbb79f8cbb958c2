export const accountabilityTies = [
  'SUBORDINATE_TO',
  'ACCOUNTABLE_TO',
  'WORKING_BODY_OF',
  'PART_OF',
  'LEADS',
  'LEADS_PROFESSIONALLY',
  'ASSIGNS_WORK_TO',
  'HEADED_BY',
  'EX_OFFICIO',
  'HELD_BY',
  'HOLDS',
  'IN',
] as const;
export type AccountabilityTie = (typeof accountabilityTies)[number];
