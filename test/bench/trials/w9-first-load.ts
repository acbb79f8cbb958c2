import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { graphCounts } from '../../../src/store/writing/graph-counts.js';
import { measuredRun } from '../measure/measured-run.js';
import { runsSummary } from '../measure/runs-summary.js';
import { nodeCommand, quanzeCommand } from '../quanze-command.js';
import { settingsFor } from '../settings-for.js';
import type { Contenders, Ground, Trial, Verdict } from '../trial.js';
import { agrees, countedOf, totalOf } from './counted.js';
import { inStore } from './in-store.js';

/** From files to a graph that can be asked: offline, and through `UNWIND`; the start of Neo4j, its indexes and its stop included. */
export const w9: Trial = {
  name: 'W9',
  title: 'first load of all data, nodes and ties; UNWIND: ten thousand rows at a time through the driver, unchecked',
  on: 'nothing',
  asks: [],
  async run(ground) {
    const { data, times, note, afterwards } = ground;
    const root = mkdtempSync(join(tmpdir(), 'quanze-bench-load-'));
    afterwards(() => rmSync(root, { recursive: true, force: true }));
    const [offline, online] = [join(root, 'offline'), join(root, 'online')];
    for (const folder of [offline, online]) mkdirSync(folder);
    note('W9: loading offline.');
    const env = { ...process.env, QUANZE_DATA: offline, QUANZE_SEEDS: '' };
    const { result: finished, ...ours } = await measuredRun(() =>
      quanzeCommand(['load', '--bulk', ...data.paths], env, { atMostMillis: times.atMostMillis * 3 }),
    );
    if (!finished) throw new Error('W9: the load takes longer than three times what --at-most allows.');
    const wanted = countedOf(await inStore(offline, afterwards, graphCounts));
    rmSync(offline, { recursive: true });
    note('W9: loading through UNWIND.');
    const { result, ...theirs } = await measuredRun(() => throughUnwind(online, ground));
    const found = countedOf(result.counts);
    const equalAnswers = agrees(found, wanted, !result.finished);
    note(`W9: ${totalOf(wanted)} nodes and ties offline, ${totalOf(found)} through UNWIND.`);
    for (const name of new Set([...wanted.keys(), ...found.keys()]))
      if (!equalAnswers && found.get(name) !== wanted.get(name))
        note(`W9: ${name}: ${wanted.get(name) ?? 0} offline, ${found.get(name) ?? 0} through UNWIND.`);
    const of = { work: 'W9', size: data.size, equalAnswers };
    const part = result.finished ? {} : ({ stopped: true } as const);
    return [
      runsSummary({ ...of, contender: 'ours', amount: totalOf(wanted) }, [ours]),
      runsSummary({ ...of, contender: 'UNWIND', amount: totalOf(found), ...part }, [theirs]),
    ];
  },
  verdicts,
};

const unwindProcess = fileURLToPath(new URL('unwind-process.js', import.meta.url));
/** What our own load has, too. */
const room = ['--max-semi-space-size=64', '--max-old-space-size=12000'];

const throughUnwind = (folder: string, { data, times, afterwards }: Ground) =>
  inStore(folder, afterwards, async (store, engine) => {
    const { atMostMillis } = times;
    const finished = await nodeCommand([...room, unwindProcess, ...data.paths], settingsFor(engine), { atMostMillis });
    return { finished, counts: await graphCounts(store) };
  });

function verdicts(of: Contenders): Verdict[] {
  const [ours, theirs] = [of('ours'), of('UNWIND')];
  if (!ours?.equalAnswers || !theirs?.amount || !ours.amount) return [];
  const [fast, slow] = [ours.amount / ours.p50Millis, theirs.amount / theirs.p50Millis];
  const until = theirs.stopped
    ? ` until it was stopped at ${((theirs.amount * 100) / ours.amount).toFixed(0)} % of them, the nodes first`
    : '';
  const times = fast / slow;
  const says = `${ours.amount} nodes and ties in ${(ours.p50Millis / 1000).toFixed(0)} s, ${thousands(fast)} a second; ${times.toFixed(1)} times the ${thousands(slow)} a second of UNWIND${until}`;
  return [{ says, wanted: '4 times, aim 8', met: times >= 4 }];
}

const thousands = (perMilli: number) => `${perMilli.toFixed(1)} thousand`;
