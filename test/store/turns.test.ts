import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { turns } from '../../src/store/turns.js';

/** Goes when its turn has come, notes that, and is away until it is told to come back. */
function traveller(name: string, { next, during }: ReturnType<typeof turns>, gone: string[]) {
  let comeBack = (): void => undefined;
  const back = new Promise<void>((resolve) => (comeBack = resolve));
  next(() => {
    gone.push(name);
    void during(back, 1);
  });
  return comeBack;
}

test('nobody waits where nobody is under way', async () => {
  const gone: string[] = [];
  traveller('first', turns({ patienceMillis: 60_000 }), gone);
  await after(50);
  expect(gone).toEqual(['first']);
});

test('whoever comes while one is under way goes when it is back, one at a time', async () => {
  const gone: string[] = [];
  const line = turns({ patienceMillis: 60_000 });
  const [first, second] = ['first', 'second', 'third'].map((name) => traveller(name, line, gone));
  await after(50);
  expect(gone).toEqual(['first']);
  first?.();
  await after(50);
  expect(gone).toEqual(['first', 'second']);
  second?.();
  await after(50);
  expect(gone).toEqual(['first', 'second', 'third']);
});

test('nobody waits for a slow one longer than patience lasts', async () => {
  const gone: string[] = [];
  const line = turns({ patienceMillis: 20 });
  for (const name of ['slow', 'next']) traveller(name, line, gone);
  await after(500);
  expect(gone).toEqual(['slow', 'next']);
});

test('the others wait longer for the very first, and no longer than that', async () => {
  const gone: string[] = [];
  const line = turns({ patienceMillis: 20, firstPatienceMillis: 400 });
  const [first] = ['first', 'second'].map((name) => traveller(name, line, gone));
  await after(200);
  expect(gone).toEqual(['first']);
  first?.();
  await after(20);
  traveller('third', line, gone);
  await after(300);
  expect(gone).toEqual(['first', 'second', 'third']);

  const another = turns({ patienceMillis: 20, firstPatienceMillis: 60 });
  const goneThere: string[] = [];
  for (const name of ['stuck', 'next']) traveller(name, another, goneThere);
  await after(500);
  expect(goneThere).toEqual(['stuck', 'next']);
});

test('after several went together, the next wait a moment for those who come back', async () => {
  const gone: string[] = [];
  const line = turns({ patienceMillis: 60_000, pauseMillis: (together) => (together > 1 ? 30 : 0) });
  let comeBack = (): void => undefined;
  line.next(() => {
    gone.push('crowd');
    void line.during(new Promise<void>((resolve) => (comeBack = resolve)), 2);
  });
  await after(10);
  traveller('next', line, gone);
  comeBack();
  await after(5);
  expect(gone).toEqual(['crowd']);
  await after(200);
  expect(gone).toEqual(['crowd', 'next']);
});
