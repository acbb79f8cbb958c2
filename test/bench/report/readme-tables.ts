import { grouped } from '../../../src/domain/grouped.js';
import type { Measurement } from '../measure/measurement.js';
import type { Spread } from '../measure/spread.js';
import type { Trial } from '../trial.js';
import type { Work } from '../work.js';
import { growth } from './growth.js';
import { verdicts } from './verdicts.js';

/** How each contender is called where nobody knows our letters. */
export const contenderNames = {
  ours: 'Quanze',
  ours0: 'Quanze, nothing remembered',
  C: 'bare driver',
  N: '@neo4j/graphql',
  Nt: '@neo4j/graphql, tuned',
} as const;
type Named = keyof typeof contenderNames;

/**
 * What was measured, as the README tells it: questions and what is done as a whole, of the size that is named first, which
 * is that of what was wanted; then how costs grow, where there are several sizes.
 */
export function readmeTables(
  works: readonly Work[],
  trials: readonly Trial[],
  measurements: readonly Measurement[],
): string {
  const [first] = measurements;
  const of = measurements.filter(({ size }) => size === first?.size);
  const parts = [machines(measurements), questions(works, of), verdicts(trials, of), growth(measurements)];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** What was measured on what: all that is not named was on the first machine. */
function machines(measurements: readonly Measurement[]): string {
  const known = measurements.flatMap(({ on, work }) => (on === undefined ? [] : { on, work }));
  const [first, ...others] = grouped(known, ({ on }) => on.split(';')[0]);
  const elsewhere = others.map(([on, all]) => `${[...new Set(all.map(({ work }) => work))].join(', ')}: ${on}.`);
  return first ? [`${first[1][0]?.on}.`, ...elsewhere].join('\n\n') : '';
}

function questions(works: readonly Work[], measurements: readonly Measurement[]): string {
  const names = Object.keys(contenderNames) as Named[];
  const lines = works.flatMap(({ name, title }) => {
    const of = measurements.filter(({ work, equalAnswers }) => work === name && equalAnswers);
    if (of.length === 0) return [];
    const cost = (contender: Named) => of.find((each) => each.contender === contender)?.cpuMicros;
    return [`| ${[name, title, ...names.map((each) => spreadText(cost(each)))].join(' | ')} |`];
  });
  const head = `| | work | ${names.map((name) => contenderNames[name]).join(' | ')} |`;
  return lines.length === 0 ? '' : [head, `|---|---|${names.map(() => '--:|').join('')}`, ...lines].join('\n');
}

const spreadText = (of: Spread | undefined) =>
  of === undefined
    ? '–'
    : [of.min, of.median, of.max].map((micros) => Math.round(micros).toLocaleString('en')).join(' / ');
