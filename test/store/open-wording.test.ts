import { expect, jest, test } from '@jest/globals';
import { catalogueOf } from '../../src/store/catalogue.js';
import { smallWorld } from '../registry/small-world.js';

jest.setTimeout(120_000);

const open = [
  'Members: finance, personnel, etc.',
  'Members: finance, personnel, "etc"',
  'Specialise — e.g. a commission.',
  '例如专门委员会',
  '成员包括“财政、人事等”',
  '成员包括财政局、人事局等部门',
  '成员包括财政局、人事局等部门。\n其他三个部门列席。',
  '财政局和人事局等有关部门参加',
  '成员为甲、乙、丙, 等',
  '成员为甲、乙、丙等',
  'A, B 等',
  '财政局、人事局（等）',
  '规划、协调、监督等等',
  '坚持公开、公平等原则',
  '坚持自由、平等等原则',
  '工资、福利等待遇',
  '张三、李四等同志',
  '规划、合同等功能',
  '甲局、乙局等十余个部门',
  '甲局、乙局等一系列机构',
  '甲局、乙局等2003年成立的机构',
  '甲局、乙局等候选单位',
];

const closed = [
  '成员为财政局、人事局',
  '财政局、人事局等三个部门',
  '财政局、人事局等5家单位',
  '财政局、人事局等 12 个部门',
  '财政局、人事局等在内的七个部门',
  '坚持自由、平等的原则',
  '坚持自由和平等',
  '各方自愿，同等条件下优先',
  '教育局、高等学校',
  '小学、中等职业学校',
  '推进基础设施、公共服务均等化',
  '评为优秀、良好等级',
  '考核分为优秀、合格等次',
  '不超过甲、乙等于丙',
  '请示上级，耐心等待',
  '减量、等量置换',
  '设一、二、三等奖',
  '分为甲等、乙等、丙等',
  '分一、二、三等',
  '本办法，数量相等',
];

const clauses = [...open, ...closed].map((statement, at) => ({
  id: `c.${at}`,
  document: 'd',
  number: `${at}`,
  statement,
}));
const { store } = smallWorld(
  JSON.stringify({
    documents: [{ id: 'd', title: 'Law', kind: 'LAW' }],
    scenarios: [{ id: 'W', name: 'W', kind: 'ACTUAL' }],
    clauses,
  }),
);

test('a clause leaves a list open by 例如, etc., and by 等 at the end of an enumeration, not by words that 等 is part of, nor where a count closes it', async () => {
  const { openClauses } = await catalogueOf(store());
  const found = clauses.filter(({ id }) => openClauses.has(id)).map(({ statement }) => statement);
  expect(found).toEqual(open);
});
