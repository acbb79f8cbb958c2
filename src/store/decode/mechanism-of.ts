import type { Mechanism, Step } from '../../domain/mechanism.js';
import { periodOf } from '../days.js';
import { text, textOrNull, texts, type Properties } from '../properties.js';

export const mechanismOf = (p: Properties): Mechanism => ({
  id: text(p, 'id'),
  scenario: text(p, 'scenario'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  objects: texts(p, 'objects'),
  domain: textOrNull(p, 'domain'),
  jurisdictions: texts(p, 'jurisdictions'),
  validity: periodOf(p),
});

export const stepOf = (p: Properties): Step => ({
  id: text(p, 'id'),
  mechanism: text(p, 'mechanism'),
  position: p['position'] as number,
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  actor: textOrNull(p, 'actor'),
  role: text(p, 'role'),
  condition: textOrNull(p, 'condition'),
  threshold: textOrNull(p, 'threshold'),
  cites: texts(p, 'cites'),
});
