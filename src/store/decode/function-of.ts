import type { JurisdictionLevel } from '../../domain/jurisdiction.js';
import type { FunctionGroup, PublicFunction } from '../../domain/public-function.js';
import { text, textOrNull, texts, truth, type Properties } from '../properties.js';

export const functionOf = (p: Properties): PublicFunction => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  domain: text(p, 'domain'),
  group: p['group'] as FunctionGroup,
  coordination: truth(p, 'coordination'),
  competentOrgan: textOrNull(p, 'competentOrgan'),
  partOf: textOrNull(p, 'partOf'),
  levels: (p['levels'] as JurisdictionLevel[] | undefined) ?? null,
  cites: texts(p, 'cites'),
});
