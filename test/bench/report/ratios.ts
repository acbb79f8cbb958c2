import type { Measurement } from '../measure/measurement.js';
import type { Work } from '../work.js';

/** How many times less CPU ours takes than each other, beside what it should; by work, as a Markdown table. */
export function ratios(works: readonly Work[], measurements: readonly Measurement[]): string {
  const asked = measurements.filter(({ work }) => works.some(({ name }) => name === work));
  const others = [...new Set(asked.map(({ contender }) => contender))].filter((name) => name !== 'ours');
  const lines = works.map(({ name, title, goals }) => {
    const cost = (contender: string) =>
      measurements.find((each) => each.work === name && each.contender === contender && each.equalAnswers)?.cpuMicros
        .median;
    const ours = cost('ours');
    const cells = others.map((other) => {
      const theirs = cost(other);
      return ours === undefined || theirs === undefined ? '–' : `${(theirs / ours).toFixed(1)}x`;
    });
    const wanted = Object.entries(goals).map(
      ([of, { must, aim }]) =>
        `${[must && `${must}x`, aim && `aim ${aim}x`].filter((each) => each !== undefined).join(', ')} ${of}`,
    );
    return `| ${[name, title, ...cells, wanted.join('; ')].join(' | ')} |`;
  });
  if (lines.length === 0) return '';
  return [
    `| work | | ${others.map((other) => `than ${other}`).join(' | ')} | wanted |`,
    `|---|---|${others.map(() => '--:').join('|')}|---|`,
    ...lines,
  ].join('\n');
}
