import type { Jurisdiction, JurisdictionLevel } from '../../domain/jurisdiction.js';
import { periodOf } from '../days.js';
import { text, textOrNull, truth, type Properties } from '../properties.js';

export const jurisdictionOf = (p: Properties): Jurisdiction => ({
  id: text(p, 'id'),
  code: textOrNull(p, 'code'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  level: p['level'] as JurisdictionLevel,
  partOf: textOrNull(p, 'partOf'),
  archetype: truth(p, 'archetype'),
  pseudo: truth(p, 'pseudo'),
  validity: periodOf(p),
});
