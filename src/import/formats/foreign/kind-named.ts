import { type OrganizationKind, organizationKinds } from '../../../domain/organization.js';

const words: readonly (readonly [OrganizationKind, RegExp])[] = [
  ['INTERNAL_UNIT', /\b(unit|division|directorate|section|subdivision)\b/],
  ['ADVISORY_BODY', /\badvisory\b/],
  ['WORKING_GROUP', /\b(working group|task ?force)\b/],
  ['PARTY_BODY', /\bparty\b/],
  ['PEOPLES_CONGRESS', /\b(legislature|parliament|congress|chamber)\b/],
  ['COMMISSION', /\bcommission\b/],
  ['DEPARTMENT', /\b(ministry|department|ministerial department)\b/],
  ['GOVERNMENT', /\b(government|executive|council)\b/],
  ['RESEARCH_INSTITUTE', /\bresearch\b/],
  ['ENTERPRISE', /\b(company|corporation|enterprise)\b/],
];

/** The kind of body that a classification of another source means, by its words; null where that is not plain. */
export function kindNamed(classification: string): OrganizationKind | null {
  const plain = classification
    .toLowerCase()
    .replaceAll(/[^a-z']+/g, ' ')
    .trim();
  const own = organizationKinds.find((kind) => kind.toLowerCase().replaceAll('_', ' ') === plain);
  return own ?? words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
