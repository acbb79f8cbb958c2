import type { Arrangement, Body } from './arrangement.js';
import { isCompetent } from './holders.js';
import { onceOf } from './once-of.js';
import type { OrganizationKind } from './organization.js';
import type { Power } from './power.js';

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
  const { known, catalogue } = arrangement;
  const deciding = decidingIn(arrangement.powers, arrangement).filter(
    (power) => domain === undefined || catalogue.functions.get(power.function)?.domain === domain,
  );
  if (deciding.length === 0) return [];
  return [...new Set(deciding.map(({ body }) => body))]
    .sort()
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ kind }) => leadingKinds.has(kind));
}

/** The competent powers to decide; every domain asks, and they are looked for once. */
const decidingIn = onceOf((powers: readonly Power[], { catalogue }: Arrangement) =>
  powers.filter((power) => isCompetent(power) && catalogue.functions.get(power.function)?.group === 'DECISION'),
);
