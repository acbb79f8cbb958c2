import { expect, test } from '@jest/globals';
import { dq1 } from '../../../src/analysis/rules/dq-1.js';
import { gr11 } from '../../../src/analysis/rules/gr-11.js';
import type { Arrangement } from '../../../src/domain/arrangement.js';
import type { BodyAscent } from '../../../src/domain/ascent.js';
import { gapReport } from '../../../src/domain/gap-report.js';
import type { Rule } from '../../../src/domain/rule.js';
import { arrangementOf } from '../arrangement-of.js';

/** Reporting lines `lower upper` between posts of the office, the second of which holds a power itself. */
function withLines(lines: readonly string[], ties: readonly string[] = []): Arrangement {
  const given = arrangementOf({
    bodies: ['office', 'council GOVERNMENT'],
    ties,
    powers: [{ power: 'clerk ACCOUNTABLE F1', body: 'office' }],
  });
  const posts = [...new Set(lines.flatMap((line) => line.split(' ')))];
  const stepOf = (id: string): BodyAscent => ({
    id,
    kind: null,
    organization: 'office',
    heads: [],
    upward: lines.flatMap((line) => {
      const [lower = '', upper = ''] = line.split(' ');
      return lower === id
        ? [
            {
              id: line,
              tie: 'SUBORDINATE_TO' as const,
              lower,
              upper,
              since: null,
              certainty: 'STATED' as const,
              cites: [],
            },
          ]
        : [];
    }),
  });
  return {
    ...given,
    reporting: lines.map((line) => line.split(' ')[0] ?? ''),
    ascent: new Map([...given.ascent, ...posts.map((id): [string, BodyAscent] => [id, stepOf(id)])]),
  };
}

const verdict = (rule: Rule, arrangement: Arrangement) => gapReport(arrangement, [rule]).verdicts[0];

test('a circle of posts that report to each other is one of command', () => {
  expect(verdict(dq1, withLines(['clerk chief', 'chief clerk']))).toMatchObject({
    outcome: 'FIRE',
    examined: 4,
    findings: [{ subjects: ['chief', 'clerk'] }],
  });
  expect(verdict(dq1, withLines(['clerk chief']))).toMatchObject({ outcome: 'PASS', examined: 3 });
});

test('a post that holds a power answers along its reporting line, and through its body from there', () => {
  expect(verdict(gr11, withLines(['clerk chief'], ['office SUBORDINATE_TO council']))).toMatchObject({
    outcome: 'PASS',
  });
  expect(verdict(gr11, withLines(['clerk chief']))?.findings).toMatchObject([
    { subjects: ['clerk', 'clerk chief', 'chief', 'office'] },
  ]);
  expect(
    verdict(gr11, withLines(['clerk chief', 'chief clerk'], ['office SUBORDINATE_TO council']))?.findings,
  ).toMatchObject([{ statement: 'The way up from clerk comes back to clerk.' }]);
});
