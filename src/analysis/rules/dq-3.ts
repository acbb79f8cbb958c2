import type { Body } from '../../domain/arrangement.js';
import type { Rule } from '../../domain/rule.js';
import { isUscc } from '../../domain/uscc.js';

const withoutCode = new Set([
  'LEADING_GROUP',
  'COORDINATION_GROUP',
  'JOINT_CONFERENCE',
  'WORKING_GROUP',
  'INTERNAL_UNIT',
]);
const organs = new Set([
  'GOVERNMENT',
  'PEOPLES_CONGRESS',
  'PARTY_BODY',
  'GENERAL_OFFICE',
  'DEPARTMENT',
  'STATE_BUREAU',
]);

/** A unified social credit code is valid, and of the class that the kind of body has. */
export const dq3: Rule = {
  id: 'DQ-3',
  name: '统一社会信用代码有误',
  nameEn: 'Wrong credit code',
  severity: 'ERROR',
  statement:
    'MUST: a credit code is valid and fits the kind of its body (11 organ, 12 public institution); groups and internal units have none.',
  cites: [],
  judged({ bodies }) {
    const coded = bodies.flatMap((body) => (body.uscc === null ? [] : [{ body, uscc: body.uscc }]));
    return {
      examined: coded.length,
      breaches: coded.flatMap(({ body, uscc }) => {
        const fault = faultOf(body, uscc);
        return fault === null
          ? []
          : [{ statement: `The credit code of ${body.name} ${fault}.`, subjects: [body.id], cites: body.cites }];
      }),
    };
  },
};

function faultOf({ kind }: Body, uscc: string): string | null {
  if (!isUscc(uscc)) return 'is not a valid one';
  if (withoutCode.has(kind)) return 'cannot be: such a body is no legal person';
  if (organs.has(kind) && !uscc.startsWith('11')) return 'is not that of an organ (11)';
  if (kind === 'ENTERPRISE' && /^1[12]/.test(uscc)) return 'is that of an organ or a public institution (11, 12)';
  return kind === 'PUBLIC_INSTITUTION' && !uscc.startsWith('12') ? 'is not that of a public institution (12)' : null;
}
