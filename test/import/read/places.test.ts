import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Path } from '../../../src/import/read/located-value.js';
import { readJson } from '../../../src/import/read/read-json.js';
import { readYaml } from '../../../src/import/read/read-yaml.js';

function* paths(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value))
    yield* paths(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

const document = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__'),
  fc.array(fc.jsonValue({ depthSize: 'small' }), { maxLength: 4 }),
  { minKeys: 1, maxKeys: 4 },
);

test('JSON says the same, in the same places, as YAML read from the same text', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(0, 2), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const json = readJson(text);
      const yaml = readYaml(text);
      fc.pre(yaml.faults.length === 0);
      expect(json.value).toEqual(JSON.parse(text));
      for (const path of paths(json.value)) {
        expect({ path, place: json.placeOf(path) }).toEqual({ path, place: yaml.placeOf(path) });
        expect({ path, place: json.placeOf(path, 'key') }).toEqual({ path, place: yaml.placeOf(path, 'key') });
      }
    }),
    { numRuns: 200 },
  );
});

test('the place of what is not there is that of the nearest thing above it', () => {
  const text = '{"a": [\n  {"b": 1}]}';
  for (const { placeOf } of [readJson(text), readYaml(text)]) {
    expect(placeOf(['a', 0, 'c'])).toEqual({ line: 2, column: 3 });
    expect(placeOf(['a', 7])).toEqual({ line: 1, column: 7 });
    expect(placeOf(['z'])).toEqual({ line: 1, column: 1 });
  }
});

test('aliases that would grow without end are refused', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
  );
  const [fault] = readYaml(`l0: &l0 [x]\n${levels.join('\n')}`).faults;
  expect(fault?.reason).toMatch(/cannot be read: Excessive alias count/);
});

test('YAML keeps to words: no dates, no yes and no, no tags that make objects', () => {
  const { value } = readYaml('a: 2003-03-10\nb: yes\nc: 2003\nd: ~');
  expect(value).toEqual({ a: '2003-03-10', b: 'yes', c: 2003, d: null });
});

test('what is nested deeper than any data is refused where it becomes so', () => {
  const nested = (depth: number) => `{"a":\n${'['.repeat(depth)}"[["${']'.repeat(depth)}}`;
  expect(readJson(nested(99)).faults).toEqual([]);
  expect(readJson(nested(100_000)).faults).toEqual([
    { line: 2, column: 100, reason: 'cannot be read: it is nested more than 100 deep' },
  ]);
  expect(readYaml(nested(5_000)).faults).toMatchObject([{ line: 2, reason: 'cannot be read: it is nested too deep' }]);
});
