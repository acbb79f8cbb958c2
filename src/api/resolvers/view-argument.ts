/** The `view` argument of every root field. */
export const viewArgument = {
  nullable: true,
  description: 'The world and the day in which it is asked. Default: the default scenario, today.',
} as const;
