import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { divisionFiles } from './china/division-files.js';
import type { Division } from './china/divisions.js';

const paths = [
  ...['provinces', 'prefectures', 'counties'].map((level) => `china/${level}.json`),
  ...readdirSync('seeds/later/townships').map((name) => `later/townships/${name}`),
].sort();
const texts = new Map(paths.map((path) => [path, readFileSync(`seeds/${path}`, 'utf8')]));
const all = [...texts.values()].flatMap((text) => (JSON.parse(text) as { jurisdictions: Division[] }).jurisdictions);
const byId = new Map(all.map((division) => [division.id, division]));
const at = (code: string) => byId.get(`j.${code}`);
const ofLevel = (level: Division['level']) => all.filter((division) => division.level === level);
const real = (level: Division['level']) => ofLevel(level).filter(({ pseudo }) => !pseudo);

test('the files are what the list says', () => {
  expect([...divisionFiles().keys()].sort()).toEqual(paths);
  for (const [path, text] of divisionFiles()) expect([path, texts.get(path) === text]).toEqual([path, true]);
});

describe('the divisions', () => {
  test('are as many at each level as are officially counted', () => {
    expect(byId.size).toBe(all.length);
    expect(real('PROVINCE')).toHaveLength(34);
    expect(real('PREFECTURE')).toHaveLength(333);
    // 2,844 are counted at the end of 2023; the list has islands in the place of the two districts of 三沙.
    expect(real('COUNTY')).toHaveLength(2_842);
    expect(ofLevel('TOWNSHIP')).toHaveLength(41_352);
    expect(real('TOWNSHIP')).toHaveLength(38_642);
  });

  test('are part of a division of a level above that has a government', () => {
    const levels = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'];
    const wrong = all.filter(({ level, partOf }) => {
      const whole = byId.get(partOf);
      if (!whole) return partOf !== 'j.cn' || level !== 'PROVINCE';
      return whole.pseudo === true || levels.indexOf(whole.level) >= levels.indexOf(level);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['the district of a municipality', '110101', 'j.110000'],
    ['the county of a municipality', '500229', 'j.500000'],
    ['a city that its province administers', '419001', 'j.410000'],
    ['a forestry area that its province administers', '429021', 'j.420000'],
    ['a county of Hainan', '469021', 'j.460000'],
    ['a city of the production corps', '659001', 'j.650000'],
    ['a town of a city without counties', '441900003', 'j.441900'],
    ['a street of a city with a placeholder for a county', '620201001', 'j.620200'],
    ['a town of a development zone', '320576100', 'j.320500'],
  ])('%s (%s) is part of %s', (_, code, partOf) => {
    const [found] = at(code) ? [at(code)] : ofLevel('TOWNSHIP').filter((each) => each.code.startsWith(code.slice(0, 6)));
    expect(found).toMatchObject({ partOf });
    expect(found).not.toHaveProperty('pseudo');
  });

  test.each([
    ['the 市辖区 of a municipality', '110100'],
    ['what a province administers', '429000'],
    ['the placeholder of a city without counties', '620201'],
    ['a zone with the number of a county', '320576'],
    ['an area under a commission', '632857'],
    ['a zone with the number of a street', '110115403'],
  ])('%s (%s) is no government’s area', (_, code) => {
    expect(at(code)).toMatchObject({ pseudo: true });
  });

  test('are not taken for what their number or name looks like', () => {
    expect(at('310151')).toMatchObject({ name: '崇明区', level: 'COUNTY' });
    expect(at('310151')).not.toHaveProperty('pseudo');
    // 万柏林区 is no 林区, and 沈北新区 no zone.
    for (const code of ['140109', '210113', '500151']) expect(at(code)).not.toHaveProperty('pseudo');
  });

  test('without lower ones in the list stand alone', () => {
    for (const code of ['710000', '810000', '820000']) {
      expect(at(code)).toMatchObject({ level: 'PROVINCE', partOf: 'j.cn' });
      expect(all.filter(({ partOf }) => partOf === `j.${code}`)).toEqual([]);
    }
  });
});
