import type { Measurement } from '../measure/measurement.js';

const sizesInOrder = ['seeds', 'S', 'M', 'L'];
/** What of costs must stay the same, and within how much. */
const constant = ['W2', 'W3'];
const most = 1.5;

/** What our answers cost at each size that was measured (where nothing is remembered, if that was measured), and the report for each power; as a Markdown table. */
export function growth(measurements: readonly Measurement[]): string {
  const forgets = measurements.some(({ contender }) => contender === 'ours0');
  const ours = measurements.filter(
    ({ contender, equalAnswers, work }) => contender === (forgets && work !== 'W8' ? 'ours0' : 'ours') && equalAnswers,
  );
  const sizes = sizesInOrder.filter((size) => ours.some((each) => each.size === size));
  const works = [...new Set(ours.map(({ work }) => work))].filter((work) => !['W9', 'W10', 'W11'].includes(work));
  const lines = works.flatMap((work) => {
    const costs = sizes.map((size) => ours.find((each) => each.work === work && each.size === size));
    const values = costs.map((each) => each && (work === 'W8' ? microsForEach(each) : each.cpuMicros.median));
    const known = values.filter((value) => value !== undefined);
    if (known.length < 2) return [];
    const [first = 0, last = 0] = [known[0], known.at(-1)];
    const times = last / first;
    const wanted = constant.includes(work) ? `at most ${most}x` : work === 'W8' ? `linear: at most ${most}x` : '';
    const met = wanted === '' ? '' : times <= most ? 'yes' : 'no';
    const cells = values.map((value) => (value === undefined ? '–' : value.toFixed(work === 'W8' ? 1 : 0)));
    const what = work === 'W8' ? 'µs of time for each power' : 'CPU µs for each answer';
    return [`| ${[work, what, ...cells, `${times.toFixed(2)}x`, wanted, met].join(' | ')} |`];
  });
  if (lines.length === 0) return '';
  const head = ['', 'what', ...sizes, 'from the smallest to the biggest', 'wanted', 'met'];
  return [`| ${head.join(' | ')} |`, `|---|---|${sizes.map(() => '--:|').join('')}--:|---|---|`, ...lines].join('\n');
}

const microsForEach = ({ p50Millis, amount, stopped }: Measurement) =>
  stopped || !amount ? undefined : (p50Millis * 1000) / amount;
