import type { Fact } from '../../domain/fact.js';
import type { Rule } from '../../domain/rule.js';

/** Where a source leaves a list open (等, 例如), the registry says so. */
export const dq7: Rule = {
  id: 'DQ-7',
  name: '开放列举被封闭',
  nameEn: 'Open list closed silently',
  severity: 'WARNING',
  statement:
    'SHOULD: members or participants taken from a clause that leaves its list open (等, 例如) are recorded as an open list.',
  cites: [],
  judged({ ties, powers, openLists, catalogue }) {
    const listed: readonly Fact[] = [
      ...ties.filter(({ type }) => type === 'MEMBER_OF'),
      ...powers.filter(({ role }) => role === 'PARTICIPANT'),
    ];
    const open = new Map<string, Fact[]>();
    for (const fact of listed) {
      for (const clause of fact.cites.filter((id) => catalogue.openClauses.has(id))) {
        open.set(clause, [...(open.get(clause) ?? []), fact]);
      }
    }
    const closed = [...open].filter(([clause]) => !openLists.some(({ cites }) => cites.includes(clause)));
    return {
      examined: open.size,
      breaches: closed.map(([clause, facts]) => ({
        statement: `${clause} leaves its list open; no open list says so.`,
        subjects: [clause, ...facts.map(({ id }) => id)],
        cites: [clause],
      })),
    };
  },
};
