import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { cypher, writtenStatements, type Cypher } from '../../src/store/cypher.js';
import { testDatabase } from '../neo4j/test-database.js';
import { seeded } from '../worlds/seeded.js';
import { allowed } from './allowed-scans.js';
import { planOf, type Operator } from './plan-of.js';

jest.setTimeout(120_000);

const folder = new URL('../../src/store/', import.meta.url);
const { uri, user, password } = testDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const plans: { readonly statement: Cypher; readonly operators: readonly Operator[] }[] = [];

beforeAll(async () => {
  const store = await seeded();
  // The counts are those of what is there, and not of what was there when they were last taken.
  await store.alter(cypher`CALL db.prepareForReplanning(60)`);
  await store.close();
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  for (const file of files) await import(new URL(file, folder).pathname);
  const asked = writtenStatements().filter(({ text }) => !/^\s*(CREATE (INDEX|CONSTRAINT)|CALL db\.)/.test(text));
  for (const statement of asked) plans.push({ statement, operators: await planOf(driver, statement) });
});
afterAll(() => driver.close());

const wholesale =
  /^(AllNodesScan|.*ByLabelsScan|NodeByLabelScan|NodeIndexScan|.*Relationship.*Scan|.*TypeScan|.*TypesScan|CartesianProduct)$/;

/** What a plan goes through from end to end, or multiplies, that nobody has allowed it. */
const faultsOf = ({ statement, operators }: (typeof plans)[number]) =>
  operators
    .filter(({ name }) => wholesale.test(name))
    .filter(({ name, on }) => !allowed.some((each) => each.allows(name, on, statement.text)))
    .map(({ name, on }) => `${name} ${on} in: ${statement.text.replaceAll(/\s+/g, ' ').slice(0, 300)}`);

test('there are statements to look at', () => {
  expect(plans.length).toBeGreaterThan(80);
});

test('no statement goes through all nodes, all of a big label, or all ties, nor multiplies rows', () => {
  expect(plans.flatMap(faultsOf)).toEqual([]);
});

test('a list begins at its anchor or at its scenario, and not at the first id of all', () => {
  const everything = plans.flatMap(({ statement, operators }) =>
    operators
      .filter(
        ({ name, on }) =>
          name === 'NodeIndexSeekByRange' &&
          /:(Authority|Organization|Post|Person)\(id\)/.test(on) &&
          // The beginning of an id is an anchor.
          !/ STARTS WITH /.test(on),
      )
      .map(() => statement.text.replaceAll(/\s+/g, ' ')),
  );
  expect(everything).toEqual([]);
});

test.each([
  ['bodies', /\{world: world\}\) .* ask.retracted RETURN n .* LIMIT \$limit/s, ':Organization(world, id)'],
  ['few bodies', /\{world: world\}\) .* ask.within\}\) \} RETURN n .* LIMIT \$limit/s, ':Organization(world, id)'],
  ['bodies of some kinds', /\{world: world, kind: kind\}\) .* LIMIT \$limit/s, ':Organization(world, kind, id)'],
  ['powers', /\{scenario: scenario\}\) .* LIMIT \$limit/s, ':Authority(scenario, id)'],
  ['powers over a function', /\{scenario: scenario, function: .* LIMIT \$limit/s, ':Authority(scenario, function, id)'],
])('a page of %s is read in order from the index of its scenario', (_, text, index) => {
  const [plan, another] = plans.filter(({ statement }) => text.test(statement.text.trim()));
  expect(another).toBeUndefined();
  const counted = (wanted: RegExp) => plan?.operators.filter(({ name, on }) => wanted.test(`${name} ${on}`)).length;
  expect(counted(/^NodeIndexSeek /)).toBe(1);
  expect(plan?.operators.some(({ on }) => on.includes(index))).toBe(true);
  // The pages of the scenarios are put together by a sort of so many at most; none is read to its end.
  expect([counted(/^Limit /), counted(/^Top /)]).toEqual([1, 1]);
});
