import type { Arrangement } from '../../domain/arrangement.js';
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
    const schemes =
      arrangement.evaluations.length > 0
        ? arrangement.domains.filter(({ evaluationCriteria }) => evaluationCriteria.length > 0)
        : [];
    return {
      examined: stated.length + schemes.length,
      breaches: [
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'evaluation')),
        ...schemes.flatMap((domain) => lacking(arrangement, domain)),
      ],
      unknown: isGradingKnown(arrangement)
        ? []
        : schemes.map(({ name }) => `Whether the evaluation of ${name} ends in grades is not said.`),
    };
  },
};

const isGradingKnown = ({ evaluations }: Arrangement) =>
  evaluations.some(({ graded }) => graded === true) || evaluations.every(({ graded }) => graded === false);

function lacking({ evaluations, jurisdiction }: Arrangement, { id, name, evaluationCriteria }: PolicyDomain): Breach[] {
  const missing = evaluationCriteria.filter((wanted) => {
    const [perspective, criterion = ''] = wanted.split(': ');
    return !evaluations.some(
      (each) => each.perspective === perspective && each.criteria.some((has) => has.includes(criterion)),
    );
  });
  const ungraded = evaluations.every(({ graded }) => graded === false) ? ['a result in grades'] : [];
  const lacks = [...missing, ...ungraded];
  if (lacks.length === 0) return [];
  return [
    {
      statement: `The evaluation of ${name} lacks ${lacks.join('; ')}.`,
      subjects: [jurisdiction, id, ...evaluations.map((each) => each.id)],
      cites: citesOf(evaluations),
    },
  ];
}
