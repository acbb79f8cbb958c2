import type { Rule } from '../../domain/rule.js';
import { citesOf } from '../../domain/rule-words.js';

/** 四系统不全: one of the organizational systems that the arrangement is divided into has no body. */
export const gr19: Rule = {
  id: 'GR-19',
  name: '四系统不全',
  nameEn: 'Missing system type',
  severity: 'WARNING',
  statement: 'SHOULD: decision, execution, supervision and feedback, and consultation each have a body.',
  cites: ['S050'],
  judged({ assignments, catalogue, jurisdiction }) {
    // Where bodies have not been assigned to systems at all, nothing is known of them.
    const systems = assignments.length > 0 ? catalogue.systems : [];
    const filled = new Set(assignments.map(({ system }) => system));
    return {
      examined: systems.length,
      breaches: systems
        .filter(({ id }) => !filled.has(id))
        .map(({ id, name }) => ({
          statement: `No body belongs to the ${name}.`,
          subjects: [jurisdiction, id],
          cites: citesOf(assignments),
        })),
    };
  },
};
