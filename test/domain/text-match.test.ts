import { describe, expect, test } from '@jest/globals';
import { textMatch } from '../../src/domain/text-match.js';

const ministry = ['水利部', 'Ministry of Water Resources', 'shui li bu', 'shuilibu', 'slb'];
const xian = ['西安市', "Xi'an", 'xi an shi', 'xianshi', 'xas'];
const county = ['县', 'xian', 'x'];
const province = ['浙江省水利厅', 'zhe jiang sheng shui li ting', 'zhejiangshengshuiliting', 'zjsslt'];

describe('a text that a person typed', () => {
  test.each([
    ['水利部', '水利部'],
    ['ministry of water', 'Ministry of Water Resources'],
    ['water ministry', 'Ministry of Water Resources'],
    ['minstry of watr resources', 'Ministry of Water Resources'],
    ['shui li bu', 'shui li bu'],
    ['Shuili Bu', 'shuilibu'],
    ['shuilibu', 'shuilibu'],
    ['shui', 'shuilibu'],
    ['shuǐ lì bù', 'shui li bu'],
    ['水力部', '水利部'],
  ])('%s fits by %s', (typed, matched) => {
    expect(textMatch(typed, ministry)?.matched).toBe(matched);
  });

  test.each(['zhejiang sheng', 'Zhejiang Sheng Shuili', '浙江 水利', '浙江省 水', '浙江水利厅', '浙水厅'])(
    '%s fits a body of Zhejiang, written apart or together',
    (typed) => {
      expect(textMatch(typed, province)).not.toBeNull();
    },
  );

  test.each(['', ' ', "'", '·', '水土', 'shui tu', 'jiangsu shuili', '浙江 水土', 'Ministry of Fire'])(
    '%j fits neither the ministry nor the body',
    (typed) => {
      expect(textMatch(typed, ministry)).toBeNull();
      expect(textMatch(typed, province)).toBeNull();
    },
  );

  test("xi'an is a city before it is a county", () => {
    const scoreOf = (searchable: readonly string[]) => textMatch("xi'an", searchable)?.score ?? 0;
    expect(scoreOf(xian)).toBeGreaterThan(scoreOf(county));
  });

  test('that is the whole of a name is the best fit, and its beginning better than its middle', () => {
    const [whole, begun, within] = ['水利部', '水利', '利部'].map((typed) => textMatch(typed, ministry)?.score ?? 0);
    expect([whole, begun, within]).toEqual([whole, begun, within].sort().reverse());
    expect(whole).toBe(1);
  });
});
