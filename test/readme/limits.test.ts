import { expect, test } from '@jest/globals';
import { section } from './readme.js';
import { exitCodesTable, limitsTable, settingsTable } from './tables.js';

test.each([
  ['settings', settingsTable],
  ['limits', limitsTable],
  ['exit codes', exitCodesTable],
])('the README tells of the %s as the code has them', (name, table) => {
  expect(section(name)).toBe(table());
});
