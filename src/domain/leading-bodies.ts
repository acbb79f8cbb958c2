import type { Arrangement, Body } from './arrangement.js';
import { isCompetent } from './holders.js';
import type { OrganizationKind } from './organization.js';

const leadingKinds: ReadonlySet<OrganizationKind> = new Set([
  'LEADING_GROUP',
  'COORDINATION_GROUP',
  'JOINT_CONFERENCE',
  'COMMISSION',
  'PARTY_BODY',
  'GOVERNMENT',
  'MANAGEMENT_BODY',
  'OTHER',
]);

/** The leading bodies (领导机构) of a domain: leading groups and their like that answer for deciding in it. */
export function leadingBodies(arrangement: Arrangement, domain?: string): Body[] {
  const { powers, known, catalogue } = arrangement;
  const deciding = powers.filter((power) => {
    const of = catalogue.functions.get(power.function);
    return isCompetent(power) && of?.group === 'DECISION' && (domain === undefined || of.domain === domain);
  });
  return [...new Set(deciding.map(({ body }) => body))]
    .sort()
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ kind }) => leadingKinds.has(kind));
}
