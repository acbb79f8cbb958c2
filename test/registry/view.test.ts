import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { today } from '../../src/domain/local-date.js';
import { loadFiles } from '../../src/import/load-files.js';
import { chooseView } from '../../src/registry/view.js';
import type { Store } from '../../src/store/store.js';
import { noted } from '../worlds/noted.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let real: Store;
let folder: string;
beforeAll(async () => {
  real = await seeded();
  folder = await mkdtemp(join(tmpdir(), 'quanze-view-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await real.close();
});

test('is of the default scenario, today, where nothing is chosen', async () => {
  expect(await chooseView(real, {}, 'ACTUAL')).toMatchObject({ scenario: 'ACTUAL', kind: 'ACTUAL', asOf: today() });
  expect(await chooseView(real, { scenario: null, asOf: null }, 'NEAR')).toMatchObject({ scenario: 'NEAR' });
});

test('reads the scenarios once for many questions', async () => {
  const { store, statements } = noted(real);
  await Promise.all(Array.from({ length: 20 }, () => chooseView(store, { scenario: 'NEAR' }, 'ACTUAL')));
  expect(statements).toHaveLength(1);
});

test('asks nothing more of a scenario that takes nothing back', async () => {
  const { store, statements } = noted(real);
  await chooseView(store, { scenario: 'NEAR' }, 'ACTUAL');
  await chooseView(store, { scenario: 'ASIS' }, 'ACTUAL');
  expect(statements).toHaveLength(1);
});

test('takes back, with a body, its powers, posts and ties', async () => {
  const { retracted } = await chooseView(real, { scenario: 'WITHOUT-BODY' }, 'ACTUAL');
  expect([...new Set(retracted)].sort()).toEqual([
    'wf.a',
    'wf.a.head',
    'wf.a1',
    'wf.a2',
    'wf.eo',
    'wf.r1',
    'wf.r2',
    'wf.r4',
  ]);
});

test('knows a scenario that was loaded a moment ago', async () => {
  await expect(chooseView(real, { scenario: 'VIEW-NEW' }, 'ACTUAL')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'view.scenario',
  });
  const file = join(folder, 'new.yaml');
  await writeFile(file, 'source: test/view-new\nscenarios: [{id: VIEW-NEW, name: 新, kind: TO_BE}]\n');
  expect(await loadFiles(real, [file])).toMatchObject({ applied: true });
  expect(await chooseView(real, { scenario: 'VIEW-NEW' }, 'ACTUAL')).toMatchObject({ scenarios: ['VIEW-NEW'] });
  await writeFile(file, 'source: test/view-new\nscenarios: []\n');
  expect(await loadFiles(real, [file])).toMatchObject({ applied: true, retired: 1 });
});

test('of a day that does not exist is refused', async () => {
  await expect(chooseView(real, { scenario: 'NEAR', asOf: '2023-02-30' }, 'ACTUAL')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'view.asOf',
  });
});
