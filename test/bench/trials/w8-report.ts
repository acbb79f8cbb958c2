import { startServer } from '../contenders/start-server.js';
import { measuredRun } from '../measure/measured-run.js';
import { type Run, runsSummary } from '../measure/runs-summary.js';
import { quanzeCommand } from '../quanze-command.js';
import { settingsFor } from '../settings-for.js';
import type { Contenders, Ground, Trial, Verdict } from '../trial.js';
import { keptRuns } from './kept-runs.js';
import { overlapsByHand, subjectsText } from './overlaps-by-hand.js';

const timesByHand = 3;

/** The report of the whole country by all rules, from nothing and again, beside one statement for the one rule GR-01. */
export const w8: Trial = {
  name: 'W8',
  title: 'report of the whole country by all rules; C: one statement for GR-01 alone',
  on: 'engine',
  asks: [],
  async run(ground) {
    const { data, engine, asked, note, afterwards } = ground;
    const hand = overlapsByHand(engine, asked);
    afterwards(() => hand.close());
    const amount = await hand.powers();
    note('W8: one statement by hand.');
    // Planned and compiled once, as it would be where it is asked often.
    const overlaps = (await hand.ask()).sort();
    const byHand: Run[] = [];
    for (let time = 0; time < timesByHand; time += 1)
      byHand.push(await measuredRun(() => hand.ask(), { own: true, jvm: engine.pid }));
    // As with the statement, the first is apart. The command makes each anew, whatever is kept.
    note('W8: our reports from nothing.');
    const { result: atFirst, ...first } = await measuredRun(() => reportFromNothing(ground), { jvm: engine.pid });
    const { result, ...fromNothing } = await measuredRun(() => reportFromNothing(ground), { jvm: engine.pid });
    const isSame = (report: typeof result) =>
      !report.finished || JSON.stringify(report.overlaps) === JSON.stringify(overlaps);
    const same = isSame(atFirst) && isSame(result);
    note(
      `W8: ${overlaps.length} findings of GR-01 by hand, ${result.overlaps.length} by us, ${same ? 'the same' : 'not the same'}.`,
    );
    const part = ({ finished }: { readonly finished: boolean }) => (finished ? {} : ({ stopped: true } as const));
    const of = { work: 'W8', size: data.size, amount };
    const measurements = [
      runsSummary({ ...of, contender: 'C', equalAnswers: same }, byHand),
      runsSummary({ ...of, contender: 'ours, first', equalAnswers: same, ...part(atFirst) }, [first]),
      runsSummary({ ...of, contender: 'ours', equalAnswers: same, ...part(result) }, [fromNothing]),
    ];
    if (!result.finished) return measurements;
    note('W8: our report again.');
    const server = await startServer(engine);
    afterwards(() => server.close());
    const again = await keptRuns(server, engine.pid, asked);
    await server.close();
    const found = again.every((run) => run.found.get('GR-01') === overlaps.length);
    return [...measurements, runsSummary({ ...of, contender: 'ours, again', equalAnswers: same && found }, again)];
  },
  verdicts: (of) => [...fromNothingBesideHand(of), ...againBesideHand(of)],
};

/** Our command, its start included, and what it finds by GR-01. */
async function reportFromNothing({ engine, asked: { scenario, asOf }, times }: Ground) {
  const overlaps: string[] = [];
  const finished = await quanzeCommand(
    ['gaps', '--within', 'j.cn', '--json', '--scenario', scenario, '--as-of', asOf],
    settingsFor(engine),
    {
      atMostMillis: times.atMostMillis,
      onLine: (line) => {
        const { finding } = JSON.parse(line) as { finding?: { rule: string; subjects: string[] } };
        if (finding?.rule === 'GR-01') overlaps.push(subjectsText(finding.subjects));
      },
    },
  );
  return { finished, overlaps: overlaps.sort() };
}

function fromNothingBesideHand(of: Contenders): Verdict[] {
  const [ours, hand, first] = [of('ours'), of('C'), of('ours, first')];
  if (!ours?.equalAnswers || !hand) return [];
  const times = ours.p50Millis / hand.p50Millis;
  const says = `from nothing ${seconds(ours.p50Millis)}, ${ours.stopped ? 'then stopped: more than ' : ''}${times.toFixed(1)} times C's ${seconds(hand.p50Millis)}${first ? `; the first on a Neo4j just started ${seconds(first.p50Millis)}` : ''}`;
  return [{ says, wanted: "at most 10 times C's time, aim 3", met: times <= 10 && !ours.stopped }];
}

function againBesideHand(of: Contenders): Verdict[] {
  const [again, hand] = [of('ours, again'), of('C')];
  if (!again?.equalAnswers || !hand) return [];
  const part = hand.p50Millis / again.p50Millis;
  const says = `again ${again.p50Millis.toFixed(1)} ms, C/${part.toFixed(0)}`;
  return [{ says, wanted: 'C/100, aim C/1,000', met: part >= 100 }];
}

const seconds = (millis: number) => `${(millis / 1000).toFixed(1)} s`;
