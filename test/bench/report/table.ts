import type { Measurement } from '../measure/measurement.js';
import type { Spread } from '../measure/spread.js';

const headings = [
  'work',
  'contender',
  'CPU µs min/median/max',
  'Node',
  'JVM',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'errors',
  'same answers',
];

/** The measurements as a Markdown table, aligned. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [headings, ...measurements.map(cells)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

const cells = (of: Measurement): string[] => [
  of.work,
  of.contender,
  ...(of.equalAnswers
    ? [
        spreadText(of.cpuMicros),
        whole(of.nodeCpuMicros.median),
        whole(of.jvmCpuMicros.median),
        whole(of.requestsPerSecond),
        of.p50Millis.toFixed(1),
        of.p99Millis.toFixed(1),
        String(of.errors),
        'yes',
      ]
    : ['not measured', '', '', '', '', '', '', 'no']),
];

const spreadText = ({ min, median, max }: Spread) => [min, median, max].map(whole).join(' / ');
const whole = (value: number) => value.toFixed(0);
