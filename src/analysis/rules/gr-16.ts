import type { Arrangement } from '../../domain/arrangement.js';
import { domainsMeant } from '../../domain/domains-meant.js';
import type { Evaluation } from '../../domain/performance.js';
import type { PolicyDomain } from '../../domain/policy-domain.js';
import type { Breach, Rule } from '../../domain/rule.js';
import { breachOfAbsence, citesOf, statedAbsences } from '../../domain/rule-words.js';

/** 评价单轨: an evaluation scheme lacks the public perspective, the internal one, or a result in grades. */
export const gr16: Rule = {
  id: 'GR-16',
  name: '评价单轨',
  nameEn: 'Evaluation one-sided',
  severity: 'ERROR',
  statement:
    'MUST: evaluation joins the public’s view and the internal one, by all criteria of the domain, and ends in grades.',
  cites: ['S089'],
  judged(arrangement) {
    const stated = statedAbsences(arrangement, 'EVALUATION');
    const demanding = arrangement.domains.filter(({ evaluationCriteria }) => evaluationCriteria.length > 0);
    const meant = arrangement.evaluations
      .filter(({ pilot }) => !pilot)
      .map((each) => ({ each, domains: domainsMeant(each.domain, demanding) }));
    const schemes = demanding
      .map((domain) => ({
        domain,
        parts: meant.flatMap(({ each, domains: [only, other] }) => (only === domain && !other ? each : [])),
      }))
      .filter(({ parts }) => parts.length > 0);
    return {
      examined: stated.length + schemes.length,
      breaches: [
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'evaluation')),
        ...schemes.flatMap((scheme) => lacking(arrangement, scheme)),
      ],
      unknown: [
        ...meant
          .filter(({ domains }) => domains.length > 1)
          .map(
            ({ each, domains }) =>
              `Which of ${domains.map(({ name }) => name).join(', ')} ${each.name} is of is not said.`,
          ),
        ...schemes
          .filter(({ parts }) => !isGradingKnown(parts))
          .map(({ domain: { name } }) => `Whether the evaluation of ${name} ends in grades is not said.`),
      ],
    };
  },
};

/** The evaluation of a domain, as the perspectives that it is made of. */
interface Scheme {
  readonly domain: PolicyDomain;
  readonly parts: readonly Evaluation[];
}

const isUngraded = (parts: readonly Evaluation[]) => parts.every(({ graded }) => graded === false);
const isGradingKnown = (parts: readonly Evaluation[]) =>
  parts.some(({ graded }) => graded === true) || isUngraded(parts);

function lacking({ jurisdiction }: Arrangement, { domain: { id, name, evaluationCriteria }, parts }: Scheme): Breach[] {
  const missing = evaluationCriteria.filter((wanted) => {
    const [perspective, criterion = ''] = wanted.split(': ');
    return !parts.some(
      (each) => each.perspective === perspective && each.criteria.some((has) => has.includes(criterion)),
    );
  });
  const lacks = [...missing, ...(isUngraded(parts) ? ['a result in grades'] : [])];
  if (lacks.length === 0) return [];
  return [
    {
      statement: `The evaluation of ${name} lacks ${lacks.join('; ')}.`,
      subjects: [jurisdiction, id, ...parts.map((each) => each.id)],
      cites: citesOf(parts),
    },
  ];
}
