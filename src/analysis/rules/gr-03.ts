import type { Rule } from '../../domain/rule.js';

/** 无专业管理机构: no permanent management body is dedicated to the domain. */
export const gr03: Rule = {
  id: 'GR-03',
  name: '无专业管理机构',
  nameEn: 'No dedicated body',
  severity: 'ERROR',
  statement: 'MUST: a permanent management body is dedicated to the domain.',
  cites: ['S013'],
  judged({ domains, bodies, absences, jurisdiction }) {
    const missing = domains.filter(
      ({ id }) =>
        !bodies.some(
          ({ kind, temporary, dedicatedTo }) => kind === 'MANAGEMENT_BODY' && temporary !== true && dedicatedTo === id,
        ),
    );
    return {
      examined: domains.length,
      breaches: missing.map(({ id, name }) => {
        const stated = absences.filter(({ absent, domain }) => absent === 'DEDICATED_BODY' && (domain ?? id) === id);
        return {
          statement: `No permanent management body is dedicated to ${name}${stated.length > 0 ? ', and a source says so' : ''}.`,
          subjects: [jurisdiction, id, ...stated.map((absence) => absence.id)],
          cites: stated.flatMap(({ cites }) => cites),
        };
      }),
    };
  },
};
