import type { PolicyDomain } from '../../domain/policy-domain.js';
import { text, textOrNull, texts, type Properties } from '../properties.js';

export const policyDomainOf = (p: Properties): PolicyDomain => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  integrating: textOrNull(p, 'integrating'),
  management: texts(p, 'management'),
  required: texts(p, 'required'),
  ownDuties: texts(p, 'ownDuties'),
  publicWorks: texts(p, 'publicWorks'),
  requiredPortfolios: texts(p, 'requiredPortfolios'),
  advisedPortfolios: texts(p, 'advisedPortfolios'),
  evaluationCriteria: texts(p, 'evaluationCriteria'),
  routes: texts(p, 'routes'),
});
