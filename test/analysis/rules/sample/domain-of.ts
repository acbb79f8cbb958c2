import type { PolicyDomain } from '../../../../src/domain/policy-domain.js';

export const domainOf = (given: Partial<PolicyDomain> & { readonly id: string }): PolicyDomain => ({
  name: given.id,
  nameEn: null,
  integrating: null,
  management: [],
  required: [],
  ownDuties: [],
  publicWorks: [],
  requiredPortfolios: [],
  advisedPortfolios: [],
  evaluationCriteria: [],
  routes: [],
  ...given,
});
