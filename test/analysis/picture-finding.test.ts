import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pictureOfFinding } from '../../src/analysis/picture-finding.js';
import { reportGaps } from '../../src/analysis/report-gaps.js';
import { viewOf } from '../../src/domain/view.js';
import { loadFiles } from '../../src/import/load-files.js';
import { scenariosById } from '../../src/store/scenarios.js';
import type { Store } from '../../src/store/store.js';
import { emptyGraph } from '../store/writing/empty-graph.js';

jest.setTimeout(120_000);

let store: Store;
beforeAll(async () => {
  store = await emptyGraph();
  await loadFiles(store, ['seeds']);
});
afterAll(() => store.close());

/** The pictures of a rule's findings, each as its facts in words. */
async function pictures(rule: string, jurisdiction: string, scenario: string, asOf = '2008-06-30') {
  const view = viewOf(await scenariosById(store), scenario, asOf);
  const { findingsOf } = await reportGaps(store, { jurisdiction, rules: [rule], subtree: false }, view);
  const found = await findingsOf(rule);
  return Promise.all(
    found.map(async ({ subjects }) =>
      (await pictureOfFinding(store, subjects, view))?.edges.map(({ from, tie, to }) => `${from} ${tie} ${to}`),
    ),
  );
}

test('powers are shown from their holders to what they are over', async () => {
  const [split] = await pictures('GR-02', 'j.local', 'ASIS');
  expect(split).toEqual(['o.lio ACCOUNTABLE F1', 'o.lplan ACCOUNTABLE F3.4', 'o.lgo LEAD F2']);
});

test('a tie is shown between its ends, once', async () => {
  const [unlinked] = await pictures('GR-05', 'j.local', 'NEAR');
  expect(unlinked).toEqual(['o.leplg COUNTERPART_OF o.eplg', 'o.leplg MODELLED_ON o.eplg']);
});

test('a wrong head is shown with the post that is followed', async () => {
  expect(await pictures('GR-12', 'j.370200', 'ACTUAL', '2012-04-14')).toEqual([
    ['h.o.qd.lg HEADED_BY h.p.qd.lg.head', 'h.p.qd.lg.head EX_OFFICIO h.p.qd.vice'],
  ]);
  const [held] = await pictures('GR-12', 'j.cn', 'ACTUAL', '1997-06-01');
  expect(held).toContain('h.p.lg1996.head HELD_BY h.person.zou-jiahua');
});

test('a route is shown by who takes its steps', async () => {
  const [route] = await pictures('GR-17', 'j.cn', 'ACTUAL', '2009-06-01');
  expect(route).toContain('h.m.2007 APPROVER h.o.ndrc');
});

test('what a source says there is none of is shown, and only what has facts is a picture', async () => {
  const shown = await pictures('GR-08', 'j.cn', 'ASIS');
  expect(shown).toContain(undefined);
  const view = viewOf(await scenariosById(store), 'ASIS', '2008-06-30');
  const stated = await pictureOfFinding(store, ['j.cn', 'F0', 'x02'], view);
  expect(stated?.nodes).toEqual(['j.cn', 'F0', 'j.local']);
  expect(stated?.edges.map(({ tie, fact }) => `${tie} ${fact ?? ''}`)).toEqual(['NO_HOLDER x02', 'NO_HOLDER x02']);
  expect(await pictureOfFinding(store, ['nobody', 'portfolio:FINANCE'], view)).toBeNull();
});

test('ties between the bodies are those of the view', async () => {
  const on = async (asOf: string) => {
    const view = viewOf(await scenariosById(store), 'ACTUAL', asOf);
    return pictureOfFinding(store, ['h.o.scito', 'h.o.silg'], view);
  };
  expect((await on('2005-06-01'))?.edges.map(({ tie }) => tie)).toContain('WORKING_BODY_OF');
  expect(await on('2010-01-01')).toBeNull();
});
