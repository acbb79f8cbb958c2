import type { PopoloRecord } from './record.js';
import { textSaid } from './text-said.js';

/** A membership of a legislative term holds as long as the term, where it does not say otherwise itself. */
export function withTerm(events: readonly PopoloRecord[]): (membership: PopoloRecord) => PopoloRecord {
  const terms = new Map(events.map((event) => [textSaid(event.fields['id']), event]));
  return (membership) => {
    const term = terms.get(textSaid(membership.fields['legislative_period_id']));
    if (!term) return membership;
    const stating = (field: string) => (textSaid(membership.fields[field]) === undefined ? term : membership);
    const [start, end] = [stating('start_date'), stating('end_date')];
    return {
      fields: { ...membership.fields, start_date: start.fields['start_date'], end_date: end.fields['end_date'] },
      place(field) {
        if (field === 'start_date') return start.place(field);
        return field === 'end_date' ? end.place(field) : membership.place(field);
      },
    };
  };
}
