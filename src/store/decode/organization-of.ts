import type { DatedName, Organization, OrganizationKind } from '../../domain/organization.js';
import { beginning, dayOf, end, periodOf } from '../days.js';
import { text, textOrNull, texts, truth, truthOrNull, type Properties } from '../properties.js';

export const organizationOf = (p: Properties): Organization => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  aliases: texts(p, 'aliases'),
  names: namesOf(p),
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

/** Dated names lie side by side in lists. */
function namesOf(p: Properties): DatedName[] {
  const kinds = texts(p, 'nameKinds') as readonly DatedName['kind'][];
  const [froms, tos] = [p['nameFroms'] as number[] | undefined, p['nameTos'] as number[] | undefined];
  return texts(p, 'nameTexts').map((text, at) => ({
    text,
    kind: kinds[at] ?? 'OFFICIAL',
    from: dayOf(froms?.[at] ?? beginning),
    to: dayOf(tos?.[at] ?? end),
  }));
}
