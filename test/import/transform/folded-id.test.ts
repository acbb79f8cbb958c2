import { expect, test } from '@jest/globals';
import { foldedId } from '../../../src/import/transform/folded-id.js';

test.each(['O.EPO', 'o.epo\u200b', 'ｏ.ｅｐｏ', 'o. epo', '\ufeffo.epo', 'o.\u00adepo', 'O.epo\ufe0f'])(
  '%j looks like o.epo',
  (id) => {
    expect(foldedId(id)).toBe('o.epo');
  },
);

test('leaves Chinese as it is', () => {
  expect(foldedId('机构.一')).toBe('机构.一');
});
