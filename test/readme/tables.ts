import { LIMITS } from '../../src/api/limits/limits.js';
import { exitCodes } from '../../src/cli/exit-codes.js';
import { SETTINGS, type Setting } from '../../src/server/settings.js';

/** The tables of the README, as they follow from the code. */

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const settingsTable = (): string =>
  table(
    ['setting', 'default', 'what it is'],
    Object.values<Setting>(SETTINGS).map((setting) => {
      const given = setting === SETTINGS.seedsFolder ? 'seeds' : setting.default;
      return [`\`${setting.variable}\``, given ? `\`${given}\`` : '', setting.description];
    }),
  );

/** What each limit is called in the README, with the unit of its number. */
const limitNames: Readonly<Record<keyof typeof LIMITS, readonly [what: string, unit: string]>> = {
  bodyBytes: ['a request body', 'bytes'],
  tokens: ['a document, with all of its operations and fragments', 'tokens'],
  depth: ['fields inside one another', ''],
  aliases: ['aliased fields', ''],
  rootFields: ['fields of an operation itself', ''],
  selections: ['fields, spreads and fragments, counted as often as they are spread', ''],
  introspectionDepth: ['depth under `__schema` and `__type`', ''],
  introspectionSelections: ['selections under `__schema` and `__type`', ''],
  pageSize: ['a page (`first`)', 'entries'],
  listLength: ['a list in an argument or variable', 'entries'],
  textLength: ['a text in an argument or variable', 'UTF-16 units'],
  valueDepth: ['lists and input objects inside one another', ''],
  cost: ['estimated field values of the answer', ''],
  deadlineMillis: ['time for a request (`QUANZE_DEADLINE_MS`), then `DEADLINE_EXCEEDED`', 'ms'],
};

export const limitsTable = (): string =>
  table(
    ['what', 'at most'],
    Object.entries(limitNames).map(([name, [what, unit]]) => [
      what,
      `${LIMITS[name as keyof typeof LIMITS].toLocaleString('en-US')} ${unit}`.trim(),
    ]),
  );

const exitNames: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'done',
  failed: 'a failure of ours',
  badInput: 'bad input, or something unknown was named',
  unavailable: 'the database cannot be used',
  refusedData: 'data were refused',
};

export const exitCodesTable = (): string =>
  table(
    ['exit code', ''],
    Object.entries(exitNames).map(([name, means]) => [String(exitCodes[name as keyof typeof exitCodes]), means]),
  );
