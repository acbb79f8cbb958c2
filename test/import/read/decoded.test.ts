import { expect, test } from '@jest/globals';
import { decoded } from '../../../src/import/read/decoded.js';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

test('a table as a Chinese spreadsheet saves it is read in its own encoding', () => {
  // 渔业局, and 朱镕基, whose second character ends in a byte of ASCII.
  const table = bytes(
    'id,name\n1,',
    [0xd3, 0xe6, 0xd2, 0xb5, 0xbe, 0xd6],
    '\n2,',
    [0xd6, 0xec, 0xe9, 0x46, 0xbb, 0xf9],
    '\n',
  );
  expect(decoded(table, 'a.csv')).toEqual({ text: 'id,name\n1,渔业局\n2,朱镕基\n', fault: null });
});

test('a Western table is none of that kind, also where two accents stand together', () => {
  expect(decoded(bytes('Zo\xeb,Cr\xe9\xe9e,\x93Caf\xe9\x94\n'), 'a.csv').text).toBe('Zoë,Créée,“Café”\n');
});

test.each(['', '\ufeff'])('a table in UTF-16 is read as such, with the mark %j', (mark) => {
  const little = Buffer.from(`${mark}id,name\n1,Zoë 渔业局\n`, 'utf16le');
  const expected = { text: 'id,name\n1,Zoë 渔业局\n', fault: null };
  expect(decoded(little, 'a.csv')).toEqual(expected);
  expect(decoded(Buffer.from(little).swap16(), 'a.csv')).toEqual(expected);
});

test('what is no table is UTF-8 alone', () => {
  expect(decoded(bytes([0xd3, 0xe6, 0xd2, 0xb5]), 'a.yaml').fault).toBe(0);
});
