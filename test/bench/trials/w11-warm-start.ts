import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { asStarted } from '../as-started.js';
import { type AskerProcess, startAsker } from '../askers/start-asker.js';
import { measuredRun } from '../measure/measured-run.js';
import { type Run, runsSummary } from '../measure/runs-summary.js';
import type { Contenders, Ground, Trial, Verdict } from '../trial.js';
import type { Ask, Comparable } from '../work.js';
import { w2 } from '../works/w2-chain.js';
import { inStore } from './in-store.js';

const rounds = 5;
const askEveryMillis = 50;
const atMostMillis = 120_000;

/** From the start of our program, on a store that it has, until somebody who asks again and again gets the right answer. */
export const w11: Trial = {
  name: 'W11',
  title: 'warm start to the first right answer, an accountability chain',
  on: 'nothing',
  asks: [w2],
  async run(ground) {
    const { data, asks, asked, note, afterwards } = ground;
    const ask = asks.W2?.[0];
    if (!ask) throw new Error('W11: there is no chain to ask for.');
    note('W11: asking Neo4j for the right answer.');
    const right = await inStore(data.store, afterwards, async (_, engine) => {
      const asker = await startAsker({ bolt: engine }, asked);
      return asker.answers('W2', [ask]).finally(() => asker.close());
    });
    const port = await freePort();
    const asker = await startAsker({ http: `http://127.0.0.1:${port}/graphql`, speaks: 'ours' }, asked);
    afterwards(() => asker.close());
    const runs: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { result: millis, ...run } = await measuredRun(() => firstAnswer(ground, port, asker, ask, right));
      note(`W11: the right answer after ${(millis / 1000).toFixed(1)} s.`);
      runs.push({ ...run, millis });
    }
    return [runsSummary({ work: 'W11', contender: 'ours', size: data.size, equalAnswers: true }, runs)];
  },
  verdicts,
};

/** Milliseconds until then; the program is stopped before this resolves. */
async function firstAnswer(
  { data, afterwards }: Ground,
  port: number,
  asker: AskerProcess,
  ask: Ask,
  right: readonly Comparable[],
): Promise<number> {
  const env = {
    ...process.env,
    NEO4J_URI: undefined,
    QUANZE_DATA: data.store,
    QUANZE_LOG_LEVEL: 'warn',
    PORT: String(port),
  };
  const begun = performance.now();
  const server = spawn(process.execPath, [...asStarted, 'dist/cli/main.js', 'serve'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  const ended = once(server, 'exit');
  const stop = () => server.kill('SIGTERM') && ended;
  afterwards(stop);
  try {
    for (;;) {
      const answer = await asker.answers('W2', [ask]).catch(() => null);
      const millis = performance.now() - begun;
      if (isDeepStrictEqual(answer, right)) return millis;
      if (answer) throw new Error(`W11: the first answer is ${JSON.stringify(answer)}, not ${JSON.stringify(right)}.`);
      if (millis > atMostMillis || server.exitCode !== null) throw new Error('W11: no answer came.');
      await setTimeout(askEveryMillis);
    }
  } finally {
    await stop();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

function verdicts(of: Contenders): Verdict[] {
  const ours = of('ours');
  if (!ours?.equalAnswers) return [];
  const says = `${seconds(ours.p50Millis)}, the slowest of ${rounds} ${seconds(ours.p99Millis)}`;
  return [{ says, wanted: '20 s, aim 10 s', met: ours.p99Millis <= 20_000 }];
}

const seconds = (millis: number) => `${(millis / 1000).toFixed(1)} s`;
