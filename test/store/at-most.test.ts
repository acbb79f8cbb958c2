import { expect, test } from '@jest/globals';
import { atMost } from '../../src/store/at-most.js';

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended, end: () => end() };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));
const tooLong = () => new Error('too long');

test('so much runs at once, and the rest in the order in which it came', async () => {
  const inTurn = atMost(2, 5_000, tooLong);
  const begun: string[] = [];
  const all = ['a', 'b', 'c', 'd'].map((name) => ({ name, ...held() }));
  const done = all.map(({ name, work }) =>
    inTurn(() => {
      begun.push(name);
      return work();
    }),
  );
  await turn();
  expect(begun).toEqual(['a', 'b']);
  all[1]?.end();
  await turn();
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const { end } of all) end();
  await Promise.all(done);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('what fails gives its place back', async () => {
  const inTurn = atMost(1, 5_000, tooLong);
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(inTurn(() => Promise.resolve('whole'))).resolves.toBe('whole');
});

test('what has waited too long is refused, and does not run when a place is free', async () => {
  const inTurn = atMost(1, 20, tooLong);
  const first = held();
  const running = inTurn(first.work);
  let ran = false;
  await expect(inTurn(() => Promise.resolve((ran = true)))).rejects.toThrow('too long');
  first.end();
  await running;
  expect(ran).toBe(false);
  await expect(inTurn(() => Promise.resolve('next'))).resolves.toBe('next');
});
