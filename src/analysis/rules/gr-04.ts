import type { ChangeEvent } from '../../domain/change-event.js';
import { isCompetent } from '../../domain/holders.js';
import type { Rule } from '../../domain/rule.js';
import { functionName, nameOf } from '../../domain/rule-words.js';

/** 临时机构顶替: a temporary body answers for a standing management function. */
export const gr04: Rule = {
  id: 'GR-04',
  name: '临时机构顶替',
  nameEn: 'Temporary body holds standing functions',
  severity: 'ERROR',
  statement:
    'MUST: a management function is not answered for by a temporary body, unless that has a date of dissolution.',
  cites: ['S014'],
  judged(arrangement) {
    const { powers, known, catalogue, changes } = arrangement;
    const managing = powers.filter(
      (power) => isCompetent(power) && catalogue.functions.get(power.function)?.group === 'MANAGEMENT',
    );
    const isStopgap = (id: string) => {
      const body = known.get(id);
      // Temporary not stated is not temporary; and a task with an end is what a temporary body is for.
      return body?.temporary === true && body.validity.to === null && !changes.some((event) => dissolves(event, id));
    };
    return {
      examined: managing.length,
      breaches: managing
        .filter(({ body }) => isStopgap(body))
        .map((power) => ({
          statement: `${nameOf(arrangement, power.body)}, a temporary body, answers for ${functionName(arrangement, power.function)}.`,
          subjects: [power.body, power.function, power.id],
          cites: [...new Set([...power.cites, ...(known.get(power.body)?.cites ?? [])])],
        })),
    };
  },
};

const dissolves = ({ kind, originals }: ChangeEvent, body: string) => kind === 'DISSOLVE' && originals.includes(body);
