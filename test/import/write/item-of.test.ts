import { expect, test } from '@jest/globals';
import { organizationNoun } from '../../../src/import/format/nouns/organization.js';
import { propertiesOf } from '../../../src/import/transform/properties-of.js';
import { itemOf } from '../../../src/import/write/item-of.js';

test('a date is written as exactly as it was given, those of names too', () => {
  const given = {
    id: 'o.a',
    name: 'A',
    jurisdiction: 'j',
    scenarios: ['S'],
    names: [
      { text: 'B', kind: 'FORMER', to: '1998' },
      { text: 'C', kind: 'OFFICIAL', from: '1998', to: '2003-03' },
      { text: 'D', kind: 'OFFICIAL', from: '2003-03-10' },
    ],
    from: '1952-11',
  };
  const item = organizationNoun.fields.parse(given);
  const origin = { file: 'a.yaml', path: [], placeOf: () => ({ line: 1, column: 1 }) };
  const stored = propertiesOf({ noun: organizationNoun, id: 'o.a', source: 's', item, origin });
  expect(itemOf(organizationNoun, stored)).toEqual(given);
});
