import { isLiving } from '../../domain/is-living.js';
import { lowerAndUpper } from '../../domain/relation.js';
import type { Rule } from '../../domain/rule.js';
import { citesOf, nameOf } from '../../domain/rule-words.js';

/** Where a body is housed is not whom it answers to. */
export const dq2: Rule = {
  id: 'DQ-2',
  name: '挂靠误作隶属',
  nameEn: 'Host used as superior',
  severity: 'ERROR',
  statement: 'MUST: the host of a body (设在) is not recorded as its superior too.',
  cites: [],
  judged(arrangement) {
    const hosted = arrangement.ties.filter(({ type }) => type === 'HOSTED_BY').filter(isLiving(arrangement));
    return {
      examined: hosted.length,
      breaches: hosted.flatMap((host) => {
        const command = arrangement.ties.filter((tie) => {
          const ends = lowerAndUpper(tie);
          return ends?.lower === host.source && ends.upper === host.target;
        });
        if (command.length === 0) return [];
        return [
          {
            statement: `${nameOf(arrangement, host.target)} is recorded both as host and as superior of ${nameOf(arrangement, host.source)}.`,
            subjects: [host.source, host.target, host.id, ...command.map(({ id }) => id)],
            cites: citesOf([host, ...command]),
          },
        ];
      }),
    };
  },
};
