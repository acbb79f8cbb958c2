import type { Items } from '../write/items.js';
import { domainOf, type Field, functionOf, measureOf, repealedMeasureOf } from './field.js';
import { fields } from './fields.js';

/** Holds the facts of a place that rest on no measure of one field. */
export const generalMeasure = 'g.doc.general';
/** The organ that the law reserves something for. */
export const centralGovernment = 'g.cn.gov';

/** What holds everywhere: fields with what rules must know of them, their functions, and (invented) measures. */
export const catalogue = (): Items => ({
  domains: fields.map(domain),
  functions: fields.flatMap(functions),
  documents: [
    document(
      generalMeasure,
      '地方各级机构设置规定(虚构)',
      'Rules on bodies at all levels (invented)',
      '2011-01-01',
      null,
    ),
    ...fields.flatMap((field) => [
      document(
        measureOf(field),
        `${field.name}管理办法(虚构)`,
        `${field.nameEn}: measures (invented)`,
        '2011-01-01',
        null,
      ),
      document(
        repealedMeasureOf(field),
        `${field.name}暂行办法(虚构,已废止)`,
        `${field.nameEn}: interim measures (invented, repealed)`,
        '1996-01-01',
        '2015-01-01',
      ),
    ]),
  ],
});

const document = (id: string, title: string, titleEn: string, from: string, to: string | null) => ({
  id,
  title,
  titleEn,
  kind: 'REGULATION',
  issuedOn: from,
  from,
  to,
});

function domain(field: Field) {
  const all = (...parts: string[]) => parts.map((part) => functionOf(field, part));
  const demands =
    field.key === 'data'
      ? {
          evaluationCriteria: ['public: 满意度', 'internal: 应用水平'],
          routes: ['PLAN: RESPONSIBLE REVIEWER APPROVER'],
        }
      : {};
  return {
    id: domainOf(field),
    name: field.name,
    nameEn: field.nameEn,
    integrating: functionOf(field, '0'),
    management: all('1', '2', '3', '6'),
    required: all('1', '2', '3', '4', '5', '6'),
    publicWorks: all('4'),
    requiredPortfolios: ['PERSONNEL', 'FINANCE', 'DEVELOPMENT'],
    advisedPortfolios: ['AUDIT'],
    ...demands,
  };
}

function functions(field: Field) {
  const one = (part: string, name: string, nameEn: string, group: string, more: object = {}) => ({
    id: functionOf(field, part),
    name: `${field.name}${name}`,
    nameEn: `${field.nameEn}: ${nameEn}`,
    domain: domainOf(field),
    group,
    ...more,
  });
  const partOf = (part: string) => ({ partOf: functionOf(field, part) });
  return [
    one('0', '统筹管理', 'management as a whole', 'MANAGEMENT'),
    one('1', '规划', 'planning', 'MANAGEMENT', { levels: ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY'] }),
    one('2', '标准', 'standards', 'MANAGEMENT', { levels: ['CENTRAL', 'PROVINCE', 'PREFECTURE'] }),
    one('3', '协调', 'coordination', 'MANAGEMENT', { coordination: true }),
    one('4', '建设', 'building', 'BUILDING'),
    one('5', '运行', 'operation', 'BUILDING'),
    one('6', '监督评价', 'supervision and evaluation', 'MANAGEMENT'),
    one('7', '立法建议', 'proposals of law', 'OTHER', { levels: ['CENTRAL'] }),
    one('8', '执法', 'enforcement', 'OTHER'),
    one('8.1', '日常执法', 'routine enforcement', 'OTHER', partOf('8')),
    one('8.1.1', '现场检查', 'inspection on the spot', 'OTHER', partOf('8.1')),
    one('9', '名录批准', 'approval of national lists', 'OTHER', { competentOrgan: centralGovernment }),
    one('D', '决策', 'decision', 'DECISION'),
  ];
}
