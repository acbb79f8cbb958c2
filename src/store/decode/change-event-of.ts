import type { ChangeEvent, ChangeKind } from '../../domain/change-event.js';
import type { DatePrecision } from '../../domain/period.js';
import { dayOf } from '../days.js';
import { text, texts, type Properties } from '../properties.js';

export const changeEventOf = (p: Properties): ChangeEvent => ({
  id: text(p, 'id'),
  scenario: text(p, 'scenario'),
  kind: p['kind'] as ChangeKind,
  date: dayOf((p['date'] as number | undefined) ?? 0),
  datePrecision: (p['datePrecision'] as DatePrecision | undefined) ?? (p['date'] === undefined ? 'UNKNOWN' : 'DAY'),
  originals: texts(p, 'originals'),
  resulting: texts(p, 'resulting'),
  cites: texts(p, 'cites'),
});
