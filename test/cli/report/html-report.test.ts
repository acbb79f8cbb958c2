import { expect, test } from '@jest/globals';
import { htmlReport } from '../../../src/cli/report/html-report.js';
import type { ReportFinding } from '../../../src/cli/report/report-data.js';

const finding = (more: Partial<ReportFinding>): ReportFinding => ({
  id: 'GR-01:0',
  severity: 'ERROR',
  outcome: 'FIRE',
  statement: 'Two answer.',
  picture: null,
  citations: [],
  ...more,
});
const page = (...findings: ReportFinding[]) =>
  htmlReport({
    view: { asOf: '2008-01-01', scenario: { id: 'S', name: 'world', nameEn: null } },
    jurisdiction: { id: 'j', name: '<city>' },
    results: [
      {
        rule: {
          id: 'GR-01',
          name: '职能重叠',
          nameEn: 'Duplicate holders',
          severity: 'ERROR',
          statement: 'MUST: one.',
        },
        outcome: 'FIRE',
        reason: null,
        examined: 1,
        findings,
      },
    ],
  });

test('a finding stands with the picture that the API drew of it', () => {
  const svg = '<svg role="img"><title>why</title></svg>';
  expect(page(finding({ picture: { svg } }))).toContain(svg);
  expect(page(finding({}))).not.toContain('<svg');
});

test('names and statements are text, never markup', () => {
  const html = page(finding({ statement: '<script>alert(1)</script>' }));
  expect(html).not.toMatch(/<script|<city>/);
  expect(html).toContain('&lt;city&gt; (j): world (S), 2008-01-01');
});
