import stringWidth from 'string-width';
import { escapedHtml as text } from './escaped-html.js';
import type { ReportFinding } from './report-data.js';

const rowHeight = 30;
const cell = 8;

/** What a finding is about, drawn: the bodies on the left, the functions and posts that join or divide them on the right. */
export function pictureOf({ subjects, id }: ReportFinding): string {
  const named = subjects.flatMap(({ __typename, name }) => (name === undefined ? [] : [{ kind: __typename, name }]));
  const left = named.filter(({ kind }) => kind === 'Organization');
  const right = named.filter(({ kind }) => kind !== 'Organization');
  if (left.length === 0 || named.length < 2) return '';
  const width = (all: typeof named) => Math.max(0, ...all.map(({ name }) => stringWidth(name))) * cell + 24;
  const [leftWidth, rightWidth] = [width(left), width(right)];
  const gap = right.length > 0 ? 60 : 0;
  const height = Math.max(left.length, right.length) * rowHeight + 8;
  const middle = (all: typeof named, at: number) => ((at + 0.5) * (height - 8)) / all.length + 4;
  const lines = left.flatMap((_, i) =>
    right.map(
      (__, j) => `<line x1="${leftWidth}" y1="${middle(left, i)}" x2="${leftWidth + gap}" y2="${middle(right, j)}"/>`,
    ),
  );
  const boxes = [
    ...left.map((each, at) => box(each.name, 0, middle(left, at), leftWidth)),
    ...right.map((each, at) => box(each.name, leftWidth + gap, middle(right, at), rightWidth)),
  ];
  const total = leftWidth + (right.length > 0 ? gap + rightWidth : 0);
  return `<svg viewBox="0 0 ${total} ${height}" width="${total}" role="img" aria-label="${text(id)}" fill="none" stroke="currentColor">${lines.join('')}${boxes.join('')}</svg>`;
}

const box = (name: string, x: number, y: number, width: number) =>
  `<rect x="${x + 1}" y="${y - 12}" width="${width - 2}" height="24" rx="4"/><text x="${x + width / 2}" y="${y + 4}" text-anchor="middle" font-size="13" fill="currentColor" stroke="none">${text(name)}</text>`;
