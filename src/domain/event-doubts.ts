import type { ChangeEvent, ChangeKind } from './change-event.js';
import { asGiven, knownFrom } from './day-known.js';
import type { LocalDate } from './local-date.js';
import type { Organization } from './organization.js';
import type { DatePrecision } from './period.js';

type Body = Pick<Organization, 'id' | 'validity'>;
type Dated = ChangeEvent & { readonly date: LocalDate };

/** Where an event has ended a body by a day, or begins it only after that, and its own dates say otherwise. */
export function eventDoubts(body: Body, changes: readonly ChangeEvent[], day: LocalDate): string[] {
  const dated = changes.filter((event): event is Dated => event.date !== null);
  const ends = dated.filter((event) => isEnd(event, body));
  const beginnings = dated.filter((event) => isBeginning(event, body));
  const { from, to, fromPrecision, toPrecision } = body.validity;
  // A body that has ended may begin again.
  const ended = ends.find(
    ({ date, datePrecision }) =>
      date <= day &&
      !beginnings.some((again) => date <= again.date && again.date <= day) &&
      (from === null || from < lastDay(date, datePrecision)) &&
      (to === null || !mayBeOne(date, datePrecision, to, toPrecision)),
  );
  const begun = beginnings.find(
    ({ date, datePrecision }) =>
      day < lastDay(date, datePrecision) &&
      !ends.some((before) => before.date <= date) &&
      (from === null || !mayBeOne(date, datePrecision, from, fromPrecision)),
  );
  return [
    ...(begun ? [conflict('began', begun, from === null ? 'no beginning' : asGiven(from, fromPrecision))] : []),
    ...(ended ? [conflict('ended', ended, to === null ? 'no end' : asGiven(to, toPrecision))] : []),
  ];
}

const ending: readonly ChangeKind[] = ['DISSOLVE', 'MERGE', 'SPLIT'];

/** What is merged or split goes on only where it is also what results. */
const isEnd = ({ kind, originals, resulting }: ChangeEvent, { id }: Body) =>
  ending.includes(kind) && originals.includes(id) && !resulting.includes(id);

/** What others are merged into, or split among, may have been there before: it is said to be new where its own dates do not begin earlier. */
const isBeginning = ({ kind, originals, resulting }: ChangeEvent, { id, validity }: Body) =>
  resulting.includes(id) &&
  !originals.includes(id) &&
  (kind === 'ESTABLISH' || ((kind === 'MERGE' || kind === 'SPLIT') && validity.from === null));

const lastDay = (date: LocalDate, precision: DatePrecision) => knownFrom({ from: date, fromPrecision: precision });

/** Whether two dates may tell of one day. */
const mayBeOne = (one: LocalDate, precision: DatePrecision, other: LocalDate, otherPrecision: DatePrecision) =>
  one <= lastDay(other, otherPrecision) && other <= lastDay(one, precision);

const conflict = (what: string, { id, kind, date, datePrecision }: Dated, own: string) =>
  `The sources conflict on when it ${what}: ${id} (${kind}) gives ${asGiven(date, datePrecision)}, its own dates ${own}.`;
