/** How far the registry can answer: the source says so; it follows; the source says there is none; nobody has said. */
export const answerStatuses = ['STATED', 'IMPLIED', 'STATED_NONE', 'NOT_STATED'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];
