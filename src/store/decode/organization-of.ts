import type { Organization, OrganizationKind } from '../../domain/organization.js';
import { periodOf } from '../days.js';
import { text, textOrNull, texts, truth, truthOrNull, type Properties } from '../properties.js';
import { datedNames, nameKeys, type NameColumns } from './dated-names.js';

export const organizationOf = (p: Properties): Organization => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  aliases: texts(p, 'aliases'),
  names:
    p['nameTexts'] === undefined || p['nameTexts'] === null
      ? []
      : datedNames(nameKeys.map((key) => p[key] ?? null) as NameColumns),
  kind: p['kind'] as OrganizationKind,
  jurisdiction: textOrNull(p, 'jurisdiction'),
  temporary: truthOrNull(p, 'temporary'),
  archetype: truth(p, 'archetype'),
  dedicatedTo: textOrNull(p, 'dedicatedTo'),
  portfolios: texts(p, 'portfolios'),
  uscc: textOrNull(p, 'uscc'),
  scenarios: texts(p, 'scenarios'),
  validity: periodOf(p),
  cites: texts(p, 'cites'),
});
