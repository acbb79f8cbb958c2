import { box, drawing, text } from '../../pictures/svg.js';
import type { Measurement } from '../measure/measurement.js';
import type { Work } from '../work.js';
import { contenderNames } from './readme-tables.js';

const bars = [
  ['ours', 'tie-head'],
  ['ours0', 'tie-head'],
  ['C', 'post'],
  ['N', 'apart'],
  ['Nt', 'apart'],
] as const;

const page = { width: 830, left: 32, bars: 168, most: 520 };
const [headHeight, barHeight, groupGap] = [112, 18, 40];

/** CPU for one answer, by work, each work to its own scale; of one size. */
export function picture(works: readonly Work[], measurements: readonly Measurement[]): string {
  let y = headHeight;
  const groups = works.flatMap(({ name, title }) => {
    const cost = (contender: string) =>
      measurements.find((each) => each.work === name && each.contender === contender && each.equalAnswers)?.cpuMicros
        .median;
    const most = Math.max(...bars.map(([contender]) => cost(contender) ?? 0));
    if (most === 0) return [];
    const parts = [text(page.left, y + 12, 'name', `${name} ${title}`)];
    y += 24;
    for (const [contender, kind] of bars) {
      const micros = cost(contender);
      if (micros === undefined) continue;
      const width = Math.max(2, Math.round((micros / most) * page.most));
      parts.push(
        text(page.left, y + 13, contender === 'ours' ? 'label' : 'small', contenderNames[contender]),
        box(page.bars, y, width, barHeight - 4, kind),
        text(page.bars + width + 10, y + 13, contender === 'ours' ? 'label' : 'small', inWords(micros, most)),
      );
      y += barHeight;
    }
    y += groupGap - 24;
    return parts;
  });
  const [{ on = '' } = {}] = measurements;
  return drawing(page.width, y + 8, 'CPU that one answer costs', [
    text(page.left, 42, 'title', 'CPU that one answer costs, of Node and of Neo4j together'),
    text(page.left, 64, 'note', 'Shorter is better; each work has its own scale.'),
    text(page.left, 84, 'small', on),
    ...groups,
  ]);
}

const inWords = (micros: number, most: number) =>
  most < 9_995 ? `${Math.round(micros).toLocaleString('en')} µs` : `${(micros / 1000).toFixed(1)} ms`;
