import type { Rule } from '../../domain/rule.js';
import { breachOfAbsence, satisfying, statedAbsences } from '../../domain/rule-words.js';

/** 考核缺位: the head of a department is not appraised for ${domain}. An appraisal of the body alone does not count. */
export const gr15: Rule = {
  id: 'GR-15',
  name: '考核缺位',
  nameEn: 'Not in appraisal',
  severity: 'ERROR',
  statement: 'MUST: results in a domain enter the appraisal of the heads of component departments.',
  cites: ['S064', 'S088'],
  judged(arrangement) {
    const stated = statedAbsences(arrangement, 'APPRAISAL');
    const demanded = satisfying(arrangement, 'GR-15');
    const { appraisals, bodies, headPosts } = arrangement;
    const departments = new Set(bodies.filter(({ kind }) => kind === 'DEPARTMENT').map(({ id }) => id));
    const heads = headPosts.filter(({ organization }) => departments.has(organization));
    // Where no appraisal at all is recorded for a domain, none of them is known to be missing.
    const appraised = [...new Set(appraisals.map(({ domain }) => domain))].sort();
    const known = appraised.flatMap((domain) => heads.map((head) => ({ ...head, domain })));
    const domainName = (domain: string) =>
      arrangement.catalogue.domains.find(({ id }) => id === domain)?.name ?? domain;
    const isAppraised = (post: string, domain: string) =>
      appraisals.some((item) => item.post === post && item.domain === domain) ||
      demanded.some(({ subject }) => subject === post);
    const silent = known.length === 0 ? [] : arrangement.domains.filter(({ id }) => !appraised.includes(id));
    return {
      examined: stated.length + demanded.length + known.length,
      breaches: [
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'appraisal')),
        ...known
          .filter(({ post, domain }) => !isAppraised(post.post, domain))
          .map(({ organization, post, domain }) => ({
            statement: `The head of ${arrangement.known.get(organization)?.name ?? organization} is not appraised for ${domainName(domain)}.`,
            subjects: [organization, post.post, domain],
            cites: post.cites,
          })),
      ],
      unknown: silent.map(({ name }) => `No appraisal for ${name} is recorded here.`),
    };
  },
};
