import { byUrgency, titleOf, type ReportData, type ReportFinding, type ReportResult } from './report-data.js';
import { reportStyle } from './report-style.js';
import { escapedHtml as text } from '../../api/pictures/escaped-html.js';

/** The report as one page that needs nothing else, to be read on a screen or printed. */
export const htmlReport = (data: ReportData): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(titleOf(data))}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>${text(titleOf(data))}</h1>
<table>
<thead><tr><th>rule</th><th></th><th>outcome</th><th>examined</th><th>findings</th></tr></thead>
<tbody>
${byUrgency(data.results).map(row).join('\n')}
</tbody>
</table>
${byUrgency(data.results).map(section).join('\n')}
</body>
</html>
`;

const row = ({ rule, outcome, examined, findings }: ReportResult) =>
  `<tr class="${outcome}"><td><a href="#${rule.id}">${rule.id}</a></td><td>${text(rule.name)} ${text(rule.nameEn)}</td><td>${outcome}</td><td>${examined}</td><td>${findings.length}</td></tr>`;

const section = ({ rule, outcome, reason, findings }: ReportResult) => `<section id="${rule.id}" class="${outcome}">
<h2>${rule.id} ${text(rule.name)} <small>${text(rule.nameEn)}: ${outcome}</small></h2>
<p class="rule">${text(rule.statement)}</p>
${reason === null ? '' : `<p>${text(reason)}</p>`}
${findings.map(article).join('\n')}
</section>`;

const article = (finding: ReportFinding) => `<article>
<p><b>${finding.severity}</b> ${text(finding.statement)}</p>
${finding.picture?.svg ?? ''}
${finding.citations.length === 0 ? '' : `<ul>${finding.citations.map(citation).join('')}</ul>`}
</article>`;

const citation = ({ document, clause }: ReportFinding['citations'][number]) =>
  `<li>${text(document.title)}${clause === null ? '' : ` <b>${text(clause.number)}</b> ${text(clause.statement)}`}</li>`;
