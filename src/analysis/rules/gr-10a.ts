import type { Rule } from '../../domain/rule.js';
import { breachOfAbsence, citesOf, nameOf, statedAbsences } from '../../domain/rule-words.js';
import { building, supervisorsIn } from '../../domain/supervision.js';

/** 监督缺位: a body that builds has no supervisor on record. Who only takes part in supervision is none. */
export const gr10a: Rule = {
  id: 'GR-10a',
  name: '监督缺位',
  nameEn: 'No supervisor',
  severity: 'ERROR',
  statement: 'MUST: a body that answers for or performs a building function has a supervisor, here or above.',
  cites: ['S024'],
  judged(arrangement) {
    const stated = statedAbsences(arrangement, 'SUPERVISOR');
    const powers = building(arrangement, ['ACCOUNTABLE', 'LEAD', 'RESPONSIBLE']);
    const builders = [...new Set(powers.map(({ body }) => body))].sort();
    const supervisorsOf = supervisorsIn(arrangement);
    const unsupervised = powers.filter((power) => supervisorsOf(power).length === 0);
    const ofBody = (body: string) => unsupervised.filter((power) => power.body === body);
    return {
      examined: builders.length + stated.length,
      breaches: [
        ...stated.map((absence) => breachOfAbsence(arrangement, absence, 'supervision')),
        ...builders
          .filter((body) => ofBody(body).length > 0)
          .map((body) => ({
            statement: `${nameOf(arrangement, body)} builds, and nobody on record supervises it.`,
            subjects: [body, ...ofBody(body).map(({ id }) => id)],
            cites: citesOf(ofBody(body)),
          })),
      ],
    };
  },
};
