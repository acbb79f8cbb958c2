import { englishNames } from './english-names.js';
import { listed, type Row } from './listed.js';

/** A division as the seeds state it. */
export interface Division {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP';
  readonly partOf: string;
  readonly pseudo?: true;
}

/** All divisions by level. What is inside a row that is no government's area is part of what that row is inside of. */
export function divisions(): Record<Division['level'], Division[]> {
  const provinces = [...listed('provinces'), ...withoutList].map((row) => division(row, 'PROVINCE', 'j.cn', false));
  const prefectures = listed('cities').map((row) =>
    division(row, 'PREFECTURE', idOf(row.provinceCode), isSummary(row)),
  );
  const above = new Map(prefectures.map((each) => [each.id, each]));
  const counties = listed('areas')
    // A city without counties stands in the list a second time, as its own county: that is the same division.
    .filter(({ code, cityCode }) => codeOf(code) !== codeOf(cityCode))
    .map((row) => division(row, 'COUNTY', standing(above, idOf(row.cityCode)), isPlaceholder(row)));
  for (const county of counties) above.set(county.id, county);
  const townships = listed('streets').map((row) =>
    division(row, 'TOWNSHIP', standing(above, idOf(row.areaCode)), isZone(row)),
  );
  return { PROVINCE: provinces, PREFECTURE: prefectures, COUNTY: counties, TOWNSHIP: townships };
}

/** Listed by the standard, and not by the Bureau. */
const withoutList: readonly Row[] = [
  { code: '71', name: '台湾省' },
  { code: '81', name: '香港特别行政区' },
  { code: '82', name: '澳门特别行政区' },
];

const codeOf = (code = '') => code.padEnd(6, '0');
const idOf = (code?: string) => `j.${codeOf(code)}`;

function division({ code, name }: Row, level: Division['level'], partOf: string, pseudo: boolean): Division {
  const full = codeOf(code);
  const nameEn = englishNames.get(full);
  return {
    id: `j.${full}`,
    code: full,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    level,
    partOf,
    ...(pseudo ? { pseudo } : {}),
  };
}

/** The division itself, or the nearest one that it is inside of and that has a government. */
function standing(above: ReadonlyMap<string, Division>, id: string): string {
  const found = above.get(id);
  return found?.pseudo ? standing(above, found.partOf) : id;
}

/** The districts or counties of a municipality, or what a province administers itself: a heading of the list. */
const isSummary = ({ code }: Row) => /^(11|12|31|50)0[12]$|90$/.test(code);

/**
 * No county: the placeholder of a city that has none, the islands that stand for the districts of 三沙, areas that a
 * commission administers and no law divides off (大兴安岭, 大柴旦), and the zones that the Bureau numbers 71 to 80. (By
 * the standard these numbers could be counties; in this list all are zones.)
 */
const isPlaceholder = ({ code }: Row) =>
  code === '620201' || code === '632857' || /^4603|^23276/.test(code) || (/(7\d|80)$/.test(code) && !/^\d\d90/.test(code));

/** By the standard 400 to 599 are bodies that are enterprise and administration in one, such as a development zone. */
const isZone = ({ code }: Row) => /^[45]/.test(code.slice(6));
