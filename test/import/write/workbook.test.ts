import { expect, test } from '@jest/globals';
import type { Noun } from '../../../src/import/format/noun.js';
import { workbook } from '../../../src/import/write/workbook.js';

/** So many documents, and as many clauses. */
const many = (count: number) =>
  async function* ({ list }: Noun) {
    if (list !== 'documents' && list !== 'clauses') return;
    for (let at = 1; at <= count; at += 1) yield Promise.resolve({ id: `${list} ${at}` });
  };

test('a workbook of as many items as it takes is written', async () => {
  const bytes = await workbook(many(5), 10);
  expect(Buffer.from(bytes).toString('latin1', 0, 2)).toBe('PK');
});

test('one of more is refused before it is put together, and the sentence says what to write instead', async () => {
  await expect(workbook(many(6), 11)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'A workbook takes 11 items at most, and there are more: write csv, or one jurisdiction.',
  });
});
