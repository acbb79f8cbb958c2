/** What every answer says of itself. */
export const statusField = 'How far the registry can answer.';
export const reasonField = 'Why the answer is no more than it is: what is missing, or in conflict.';
