import { type Division, divisions } from './divisions.js';

/** The files of divisions, by their path in `seeds/`: a level each, and the townships by province. */
export function divisionFiles(): Map<string, string> {
  const { PROVINCE, PREFECTURE, COUNTY, TOWNSHIP } = divisions();
  const provinces = [...new Set(TOWNSHIP.map(({ code }) => code.slice(0, 2)))];
  return new Map([
    ['china/provinces.json', textOf('china/provinces', PROVINCE)],
    ['china/prefectures.json', textOf('china/prefectures', PREFECTURE)],
    ['china/counties.json', textOf('china/counties', COUNTY)],
    ...provinces.map((province): [string, string] => [
      `later/townships/${province}.json`,
      textOf(
        `later/townships/${province}`,
        TOWNSHIP.filter(({ code }) => code.startsWith(province)),
      ),
    ]),
  ]);
}

/** A division a line, so that two editions can be compared. */
const textOf = (source: string, all: readonly Division[]) =>
  `{"source":"${source}","jurisdictions":[\n${all.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;
