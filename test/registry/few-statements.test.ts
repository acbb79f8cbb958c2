import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Matter } from '../../src/domain/matter.js';
import { accountabilityChain } from '../../src/registry/accountability-chain.js';
import { headOf } from '../../src/registry/head-of.js';
import { chooseView } from '../../src/registry/view.js';
import { whoAuthorizes } from '../../src/registry/who-authorizes.js';
import { whoCoordinates } from '../../src/registry/who-coordinates.js';
import { whoIsResponsible } from '../../src/registry/who-is-responsible.js';
import { whoSupervises } from '../../src/registry/who-supervises.js';
import type { Store } from '../../src/store/store.js';
import { noted } from '../worlds/noted.js';
import { seeded } from '../worlds/seeded.js';

jest.setTimeout(120_000);

let real: Store;
beforeAll(async () => {
  real = await seeded();
});
afterAll(() => real.close());

const functions = ['F0', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'FB', 'FD', 'FG'];
const bodies = ['o.epo', 'o.etsc', 'o.dept', 'o.exec', 'o.eplg', 'o.gosc', 'o.lepo', 'o.ldept', 'o.mof', 'o.audit'];
const of = (id: string): Matter => ({ function: id, organization: null, system: null, jurisdiction: 'j.cn' });

describe('many questions that are asked at once go to Neo4j in few statements:', () => {
  test.each([
    ['whoIsResponsible', whoIsResponsible, 2],
    ['whoAuthorizes', whoAuthorizes, 2],
    ['whoCoordinates', whoCoordinates, 2],
    ['whoSupervises', whoSupervises, 2],
  ])('%s', async (_, question, most) => {
    const { store, statements } = noted(real);
    const view = await chooseView(real, { scenario: 'NEAR' }, 'ACTUAL');
    const answers = await Promise.all(functions.map((id) => question(store, of(id), view)));
    expect(answers).toHaveLength(functions.length);
    expect(statements.length).toBeLessThanOrEqual(most);
  });

  test('accountabilityChain', async () => {
    const { store, statements } = noted(real);
    const view = await chooseView(real, { scenario: 'NEAR' }, 'ACTUAL');
    await Promise.all(bodies.map((id) => accountabilityChain(store, id, view)));
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  test('headOf', async () => {
    const { store, statements } = noted(real);
    const view = await chooseView(real, { scenario: 'NEAR' }, 'ACTUAL');
    await Promise.all(bodies.map((id) => headOf(store, id, view)));
    expect(statements.length).toBeLessThanOrEqual(2);
  });
});

test('questions of different views that are asked at once do not get into each other’s way', async () => {
  const views = await Promise.all(['ASIS', 'NEAR', 'LONG'].map((scenario) => chooseView(real, { scenario }, 'ACTUAL')));
  const answers = await Promise.all(views.map((view) => whoIsResponsible(real, of('F0'), view)));
  expect(answers.map(({ status, holdings }) => [status, holdings.map(({ holder }) => holder)])).toEqual([
    ['STATED_NONE', []],
    ['STATED', ['o.epo']],
    ['STATED', ['o.ecc', 'o.ecsub']],
  ]);
});

test('an unknown id does not spoil the questions beside it', async () => {
  const view = await chooseView(real, { scenario: 'NEAR' }, 'ACTUAL');
  const answers = await Promise.allSettled(['F0', 'nothing', 'F1'].map((id) => whoIsResponsible(real, of(id), view)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
