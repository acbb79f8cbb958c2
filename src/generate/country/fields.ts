import type { Place } from './place.js';
import type { Field } from './field.js';

/** The widest first: a level has the first so many of them, so that a body always has its counterpart above. */
export const fields: readonly Field[] = [
  {
    key: 'agri',
    name: '农业农村',
    nameEn: 'Agriculture',
    line: 'GUIDED',
    bodies: ['农业农村部', '农业农村厅', '农业农村局', '农业农村局', '农业农村办公室'],
  },
  {
    key: 'emer',
    name: '应急管理',
    nameEn: 'Emergency management',
    line: 'GUIDED',
    bodies: ['应急管理部', '应急管理厅', '应急管理局', '应急管理局', '应急管理办公室'],
  },
  {
    key: 'civil',
    name: '民政',
    nameEn: 'Civil affairs',
    line: 'GUIDED',
    bodies: ['民政部', '民政厅', '民政局', '民政局', '社会事务办公室'],
  },
  {
    key: 'culture',
    name: '文化旅游',
    nameEn: 'Culture and tourism',
    line: 'GUIDED',
    bodies: ['文化和旅游部', '文化和旅游厅', '文化和旅游局', '文化和旅游局', '文化服务站'],
  },
  {
    key: 'data',
    name: '政务数据',
    nameEn: 'E-government and data',
    line: 'GUIDED',
    bodies: ['国家数据局', '数据管理局', '大数据管理局', '数据管理局', '数据站'],
  },
  {
    key: 'water',
    name: '水利',
    nameEn: 'Water',
    line: 'GUIDED',
    bodies: ['水利部', '水利厅', '水利局', '水利局', '水利站'],
  },
  {
    key: 'police',
    name: '公安',
    nameEn: 'Public security',
    line: 'DUAL',
    bodies: ['公安部', '公安厅', '公安局', '公安局', '派出所'],
  },
  {
    key: 'env',
    name: '生态环境',
    nameEn: 'Ecology and environment',
    line: 'DUAL',
    bodies: ['生态环境部', '生态环境厅', '生态环境局', '生态环境分局', '环保站'],
  },
  {
    key: 'tax',
    name: '税务',
    nameEn: 'Taxation',
    line: 'VERTICAL',
    bodies: ['国家税务总局', '税务局', '税务局', '税务局', '税务所'],
  },
  {
    key: 'edu',
    name: '教育',
    nameEn: 'Education',
    line: 'GUIDED',
    bodies: ['教育部', '教育厅', '教育局', '教育局', '教育站'],
  },
  {
    key: 'health',
    name: '卫生健康',
    nameEn: 'Health',
    line: 'GUIDED',
    bodies: ['国家卫生健康委员会', '卫生健康委员会', '卫生健康委员会', '卫生健康局', '卫生站'],
  },
  {
    key: 'market',
    name: '市场监管',
    nameEn: 'Market regulation',
    line: 'DUAL',
    bodies: ['国家市场监督管理总局', '市场监督管理局', '市场监督管理局', '市场监督管理局', '市场监督管理所'],
  },
  {
    key: 'house',
    name: '住房城乡建设',
    nameEn: 'Housing and construction',
    line: 'GUIDED',
    bodies: ['住房和城乡建设部', '住房和城乡建设厅', '住房和城乡建设局', '住房和城乡建设局', '建设站'],
  },
  {
    key: 'land',
    name: '自然资源',
    nameEn: 'Natural resources',
    line: 'GUIDED',
    bodies: ['自然资源部', '自然资源厅', '自然资源局', '自然资源局', '自然资源所'],
  },
  {
    key: 'trans',
    name: '交通运输',
    nameEn: 'Transport',
    line: 'GUIDED',
    bodies: ['交通运输部', '交通运输厅', '交通运输局', '交通运输局', '交通站'],
  },
  {
    key: 'sci',
    name: '科学技术',
    nameEn: 'Science and technology',
    line: 'GUIDED',
    bodies: ['科学技术部', '科学技术厅', '科学技术局', '科学技术局', '科技站'],
  },
  {
    key: 'indus',
    name: '工业信息化',
    nameEn: 'Industry',
    line: 'GUIDED',
    bodies: ['工业和信息化部', '工业和信息化厅', '工业和信息化局', '工业和信息化局', '工业站'],
  },
  {
    key: 'comm',
    name: '商务',
    nameEn: 'Commerce',
    line: 'GUIDED',
    bodies: ['商务部', '商务厅', '商务局', '商务局', '商务站'],
  },
  {
    key: 'vet',
    name: '退役军人事务',
    nameEn: 'Veterans',
    line: 'GUIDED',
    bodies: ['退役军人事务部', '退役军人事务厅', '退役军人事务局', '退役军人事务局', '退役军人服务站'],
  },
  {
    key: 'med',
    name: '医疗保障',
    nameEn: 'Medical insurance',
    line: 'GUIDED',
    bodies: ['国家医疗保障局', '医疗保障局', '医疗保障局', '医疗保障局', '医保站'],
  },
  {
    key: 'stat',
    name: '统计',
    nameEn: 'Statistics',
    line: 'DUAL',
    bodies: ['国家统计局', '统计局', '统计局', '统计局', '统计站'],
  },
  {
    key: 'sport',
    name: '体育',
    nameEn: 'Sport',
    line: 'GUIDED',
    bodies: ['国家体育总局', '体育局', '体育局', '体育局', '体育站'],
  },
  {
    key: 'forest',
    name: '林业草原',
    nameEn: 'Forestry',
    line: 'GUIDED',
    bodies: ['国家林业和草原局', '林业局', '林业局', '林业局', '林业站'],
  },
  {
    key: 'customs',
    name: '海关',
    nameEn: 'Customs',
    line: 'VERTICAL',
    bodies: ['海关总署', '海关', '海关', '海关', '海关站'],
  },
];

/** The field that the source article is about: places record more of it. */
export const dataField = fieldNamed('data');

function fieldNamed(wanted: string): Field {
  const found = fields.find(({ key }) => key === wanted);
  if (!found) throw new Error(`There is no field ${wanted}.`);
  return found;
}

/** How many of the fields a level has a body for; a township has some of the first. */
const reach: Readonly<Record<Place['level'], number>> = {
  CENTRAL: 24,
  PROVINCE: 24,
  PREFECTURE: 20,
  COUNTY: 9,
  TOWNSHIP: 4,
};

export const fieldsOf = (level: Place['level']): readonly Field[] => fields.slice(0, reach[level]);

const levels: readonly Place['level'][] = ['CENTRAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];

/** What the body of a field is called in a place. */
export const bodyName = ({ bodies }: Field, { name, level }: Place): string =>
  `${name}${bodies[levels.indexOf(level)] ?? ''}`;
