import { creditCode } from '../country/credit-code.js';
import type { Place } from '../country/place.js';
import { add, type Body, dayIn, type Draft, idIn } from './draft.js';
import { headed } from './headed.js';
import { addTie } from './ties.js';

const governments = {
  CENTRAL: '国务院',
  PROVINCE: '人民政府',
  PREFECTURE: '人民政府',
  COUNTY: '人民政府',
  TOWNSHIP: '人民政府',
} as const;

/** Departments that work for all fields, and what they have in their hands. */
const comprehensive = [
  { key: 'dev', name: '发展和改革', portfolio: 'DEVELOPMENT' },
  { key: 'fin', name: '财政', portfolio: 'FINANCE' },
  { key: 'hr', name: '人力资源和社会保障', portfolio: 'PERSONNEL' },
  { key: 'audit', name: '审计', portfolio: 'AUDIT' },
  { key: 'law', name: '司法', portfolio: 'LAW' },
] as const;

/** Government, Party committee, general office and, from the county up, congress and the comprehensive departments. */
export function arrangeGovernment(draft: Draft): void {
  const { place } = draft;
  const government = addBody(draft, 'gov', governments[place.level], 'GOVERNMENT');
  headed(draft, government.id, leaders[place.level]);
  if (place.upper) addTie(draft, government.id, 'SUBORDINATE_TO', idIn(place.upper, 'gov'));
  const party = addBody(draft, 'party', place.level === 'CENTRAL' ? '中央委员会(虚构)' : '委员会', 'PARTY_BODY');
  if (place.upper) addTie(draft, party.id, 'SUBORDINATE_TO', idIn(place.upper, 'party'));
  const office = addBody(
    draft,
    'office',
    place.level === 'TOWNSHIP' ? '党政办公室' : '人民政府办公室',
    'GENERAL_OFFICE',
  );
  addTie(draft, office.id, 'PART_OF', government.id);
  if (place.level === 'TOWNSHIP') return;
  addBody(draft, 'congress', '人民代表大会', 'PEOPLES_CONGRESS');
  headed(draft, government.id, '副职领导', false);
  headed(draft, office.id, '主任');
  for (const { key, name, portfolio } of comprehensive) {
    const department = addBody(draft, key, `${name}${suffix(place)}`, 'DEPARTMENT', { portfolios: [portfolio] });
    addTie(draft, department.id, 'PART_OF', government.id);
    headed(draft, department.id, '主要负责人');
    if (place.upper)
      addTie(draft, idIn(place.upper, key), key === 'audit' ? 'LEADS_PROFESSIONALLY' : 'GUIDES', department.id, {
        aspect: '业务',
      });
  }
  const company = addBody(draft, 'soe', '建设投资有限公司', 'ENTERPRISE');
  addTie(draft, company.id, 'SUBORDINATE_TO', government.id);
}

const leaders = {
  CENTRAL: '总理',
  PROVINCE: '省级政府首长',
  PREFECTURE: '市级政府首长',
  COUNTY: '县级政府首长',
  TOWNSHIP: '乡级政府首长',
} as const;

const suffix = ({ level }: Place) => (level === 'CENTRAL' ? '部' : level === 'PROVINCE' ? '厅' : '局');

const organs: ReadonlySet<string> = new Set(['GOVERNMENT', 'DEPARTMENT', 'STATE_BUREAU']);

/** Adds a body of the place, named after it; organs and institutions of some size have a credit code. */
export function addBody(draft: Draft, key: string, name: string, kind: Body['kind'], more: Partial<Body> = {}): Body {
  const { place, random } = draft;
  const id = idIn(place, key);
  const classOf = organs.has(kind) ? '11' : kind === 'PUBLIC_INSTITUTION' ? '12' : null;
  const coded = classOf !== null && place.level !== 'TOWNSHIP' && random.chance(0.5);
  return add(draft.bodies, {
    id,
    name: `${place.name}${name}`,
    kind,
    jurisdiction: place.id,
    from: classOf === '11' ? dayIn(random, 1985, 1999) : dayIn(random, 2000, 2010),
    ...(coded ? { uscc: creditCode(classOf, id) } : {}),
    ...more,
  });
}
