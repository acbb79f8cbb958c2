import { citedIn } from '../questions/cited.js';
import { byUrgency, titleOf, type ReportData, type ReportResult } from './report-data.js';

/** The report as Markdown. */
export const markdownReport = (data: ReportData): string =>
  [
    `# ${escaped(titleOf(data))}\n`,
    '| rule | | outcome | examined | findings |\n|---|---|---|---:|---:|',
    ...byUrgency(data.results).map(
      ({ rule, outcome, examined, findings }) =>
        `| ${rule.id} | ${escaped(`${rule.name} ${rule.nameEn}`)} | ${outcome} | ${examined} | ${findings.length} |`,
    ),
    '',
    ...byUrgency(data.results).flatMap(section),
  ].join('\n');

const section = ({ rule, outcome, reason, findings }: ReportResult): string[] => [
  `## ${rule.id} ${escaped(`${rule.name} · ${rule.nameEn}`)}: ${outcome}`,
  '',
  escaped(rule.statement),
  '',
  ...(reason === null ? [] : [`${escaped(reason)}\n`]),
  ...findings.map(({ severity, statement, citations }) => {
    const cited = citations.length > 0 ? ` (${escaped(citedIn(citations))})` : '';
    return `- **${severity}** ${escaped(statement)}${cited}`;
  }),
  '',
];

const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
