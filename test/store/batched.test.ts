import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Refusal } from '../../src/domain/refusal.js';
import { batched, batchedPages, eachAsk } from '../../src/store/batched.js';
import { fragment } from '../../src/store/cypher.js';
import { openStore, type Store, type Values } from '../../src/store/store.js';
import { testDatabase } from '../neo4j/test-database.js';

/** The real store, with a note of the asks of every statement that goes through it. */
function noted(store: Store) {
  const asks: (readonly unknown[])[] = [];
  const read: Store['read'] = (statement, values: Values = {}) => {
    asks.push((values['batch'] as { readonly asks: readonly unknown[] }).asks);
    return store.read(statement, values);
  };
  return { asks, store: { ...store, read } };
}

const tenfold = () =>
  batched<number, number>(
    fragment`${eachAsk} RETURN at, 10 * toInteger(ask) AS answer`,
    (row) => row.get('answer') as number,
  );
/** Fails on an ask that is no date. */
const years = () =>
  batched<string, number>(fragment`${eachAsk} RETURN at, date(ask).year AS year`, (row) => row.get('year') as number);

let real: Store;
beforeAll(() => {
  real = openStore({ ...testDatabase(), timeoutMillis: 20_000 });
});
afterAll(() => real.close());

test('what is asked in one turn goes to Neo4j as one statement, and each ask gets its own answer', async () => {
  const { store, asks } = noted(real);
  const ask = tenfold();
  expect(await Promise.all([ask(store, 1), ask(store, 2), ask(store, 3)])).toEqual([[10], [20], [30]]);
  expect(asks).toEqual([[1, 2, 3]]);
});

test('what different requests ask in one turn goes together, too', async () => {
  const { store, asks } = noted(real);
  const ask = tenfold();
  const request = async (number: number) => {
    await Promise.resolve();
    return ask(store, number);
  };
  await Promise.all([request(1), request(2)]);
  expect(asks).toEqual([[1, 2]]);
});

test('nothing is kept: what is asked again is read again', async () => {
  const { store, asks } = noted(real);
  const ask = tenfold();
  await ask(store, 1);
  await ask(store, 1);
  expect(asks).toEqual([[1], [1]]);
});

test('the same ask twice in one turn is answered twice', async () => {
  const ask = tenfold();
  expect(await Promise.all([ask(real, 7), ask(real, 7)])).toEqual([[70], [70]]);
});

test('an ask that nothing answers gets an empty list, and its neighbours theirs', async () => {
  const even = batched<number, number>(
    fragment`${eachAsk} WITH at, ask WHERE toInteger(ask) % 2 = 0 RETURN at, toInteger(ask) AS number`,
    (row) => row.get('number') as number,
  );
  expect(await Promise.all([even(real, 1), even(real, 2), even(real, 3)])).toEqual([[], [2], []]);
});

test('more asks than one statement takes are spread over several', async () => {
  const { store, asks } = noted(real);
  const ask = tenfold();
  const numbers = Array.from({ length: 450 }, (_, index) => index);
  const answers = await Promise.all(numbers.map((number) => ask(store, number)));
  expect(answers.flat()).toEqual(numbers.map((number) => number * 10));
  expect(asks.map(({ length }) => length)).toEqual([200, 200, 50]);
});

test('pages of one size go together, those of another apart', async () => {
  const { store, asks } = noted(real);
  const first = batchedPages<{ readonly limit: number }, number>(
    fragment`${eachAsk} CALL (ask) { UNWIND range(1, 9) AS number RETURN number ORDER BY number LIMIT $limit } RETURN at, number`,
    (row) => row.get('number') as number,
  );
  const pages = await Promise.all([{ limit: 2 }, { limit: 3 }, { limit: 2 }].map((ask) => first(store, ask)));
  expect(pages).toEqual([
    [1, 2],
    [1, 2, 3],
    [1, 2],
  ]);
  expect(asks.map(({ length }) => length)).toEqual([2, 1]);
});

test('one bad ask does not spoil its neighbours: each is asked again by itself', async () => {
  const { store, asks } = noted(real);
  const ask = years();
  const answers = await Promise.allSettled([ask(store, '2003-03-10'), ask(store, 'soon'), ask(store, '2008-03-15')]);
  expect(answers.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
    [2003],
    'failed',
    [2008],
  ]);
  expect(asks).toEqual([['2003-03-10', 'soon', '2008-03-15'], ['2003-03-10'], ['soon'], ['2008-03-15']]);
});

test('a database that is away is away for all of them, and is not asked again', async () => {
  const away = openStore({ ...testDatabase(), uri: 'bolt://127.0.0.1:1', timeoutMillis: 2_000 });
  const { store, asks } = noted(away);
  const ask = tenfold();
  const answers = await Promise.allSettled([ask(store, 1), ask(store, 2)]);
  await away.close();
  const codes = answers.map((each) =>
    each.status === 'rejected' && each.reason instanceof Refusal ? each.reason.code : '',
  );
  expect(codes).toEqual(['DATABASE_UNAVAILABLE', 'DATABASE_UNAVAILABLE']);
  expect(asks).toEqual([[1, 2]]);
});

test('a statement that takes too long is given up, and says so', async () => {
  const hasty = openStore({ ...testDatabase(), timeoutMillis: 200 });
  const slow = batched<number, number>(
    fragment`${eachAsk} UNWIND range(1, 100000000) AS number RETURN at, sum(number * toInteger(ask)) AS answer`,
    (row) => row.get('answer') as number,
  );
  const answer = await slow(hasty, 1).catch((error: unknown) => error);
  await hasty.close();
  expect(answer).toMatchObject({ code: 'DEADLINE_EXCEEDED', message: 'The database did not answer in time.' });
});
