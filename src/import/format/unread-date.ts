/** What a reader of another format gives for a date that it cannot read, so that the field says why, and nothing holds at all times for want of it. */
export interface UnreadDate {
  /** Goes on after the name of the field: "is not a date". */
  readonly unreadDate: string;
}

export const isUnreadDate = (value: unknown): value is UnreadDate =>
  typeof value === 'object' && value !== null && 'unreadDate' in value && typeof value.unreadDate === 'string';
