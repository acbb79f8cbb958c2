import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { table } from '../../src/cli/table.js';

const lines = (text: string) => text.split('\n');

describe('a table', () => {
  test('aligns its columns by cells of the terminal: a Chinese character takes two', () => {
    expect(
      table(
        ['id', 'name', 'role'],
        [
          ['o.epo', '电子政务推进办公室', 'LEAD'],
          ['o.it', 'IT', 'GUIDE'],
        ],
        80,
      ),
    ).toBe(
      [
        'id     name                role',
        '─────  ──────────────────  ─────',
        'o.epo  电子政务推进办公室  LEAD',
        'o.it   IT                  GUIDE',
      ].join('\n'),
    );
  });

  test('cuts the widest column where it does not fit, and says so with an ellipsis', () => {
    const [, , row] = lines(table(['id', 'name'], [['o.epo', '电子政务推进办公室']], 20));
    expect(row).toBe('o.epo  电子政务推进…');
  });

  test('never cuts a Chinese character in half', () => {
    const [, , row] = lines(table(['id', 'name'], [['o.epo', '电子政务推进办公室']], 19));
    expect(row).toBe('o.epo  电子政务推…');
  });

  test('takes missing cells for empty ones', () => {
    expect(lines(table(['a', 'b'], [['x']], 80))[2]).toBe('x');
  });

  test('has headings only, where there is no row', () => {
    expect(lines(table(['a', 'b'], [], 80))).toEqual(['a  b', '─  ─']);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '电', '政', '，', '—', '①'), maxLength: 30 });

  test('is never wider than it may be, nor a row than its rule', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 30, max: 100 }),
        (rows, width) => {
          const [head = '', rule = '', ...body] = lines(table(['id', 'name', 'why'], rows, width));
          expect(stringWidth(rule)).toBeLessThanOrEqual(width);
          for (const line of [head, ...body]) expect(stringWidth(line)).toBeLessThanOrEqual(stringWidth(rule));
        },
      ),
    );
  });
});
