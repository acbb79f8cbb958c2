import stringWidth from 'string-width';
import type { PictureEdge } from '../../domain/picture.js';
import { escapedHtml as text } from './escaped-html.js';
import { layersOf } from './layers-of.js';

export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  /** What the finding is about stands out from what it is shown by. */
  readonly subject: boolean;
}

const [cell, padding, boxHeight, gapAcross, gapDown, longest] = [7.5, 12, 30, 36, 62, 32];

/** A picture as SVG that needs nothing else; it takes its colour from where it stands. */
export function svgOf(title: string, nodes: readonly DrawnNode[], edges: readonly PictureEdge[]): string {
  const rows = layersOf(
    nodes.map(({ id }) => id),
    edges,
  );
  const named = new Map(nodes.map((node) => [node.id, node]));
  const widths = new Map(nodes.map(({ id, name }) => [id, stringWidth(shortened(name)) * cell + 2 * padding]));
  const widthOf = (row: readonly string[]) =>
    row.reduce((sum, id) => sum + (widths.get(id) ?? 0) + gapAcross, -gapAcross);
  const width = Math.max(240, ...rows.map(widthOf)) + 2 * padding;
  const boxes = new Map<string, Box>();
  for (const [at, row] of rows.entries()) {
    let left = (width - widthOf(row)) / 2;
    for (const id of row) {
      const own = widths.get(id) ?? 0;
      boxes.set(id, { x: left + own / 2, y: padding + boxHeight / 2 + at * (boxHeight + gapDown), half: own / 2 });
      left += own + gapAcross;
    }
  }
  const height = rows.length * (boxHeight + gapDown) - gapDown + 2 * padding;
  const drawn = [
    ...lines(edges, boxes),
    ...[...boxes].map(([id, box]) => boxOf(named.get(id) ?? { id, name: id, subject: false }, box)),
  ];
  const said = edges.map(({ from, tie, to }) => `${named.get(from)?.name ?? from} ${tie} ${named.get(to)?.name ?? to}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" fill="none" stroke="currentColor" font-family="system-ui, sans-serif">`,
    `<title>${text(title)}</title><desc>${text(said.join('; '))}</desc>${drawn.join('')}</svg>`,
  ].join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

const round = (length: number) => Math.round(length * 10) / 10;

/** Facts between the same two, in the same direction, are one line; it is dashed where all of them are only implied. */
function lines(edges: readonly PictureEdge[], boxes: ReadonlyMap<string, Box>): string[] {
  const between = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to}`;
    between.set(key, [...(between.get(key) ?? []), edge]);
  }
  const drawn = [...between.values()].flatMap((facts) => {
    const [first] = facts;
    const [from, to] = [boxes.get(first?.from ?? ''), boxes.get(first?.to ?? '')];
    return from && to && from !== to ? [line(facts, from, to)] : [];
  });
  // Labels last, so that no line runs through one.
  return [...drawn.map(({ stroke }) => stroke), ...drawn.map(({ label }) => label)];
}

function line(facts: readonly PictureEdge[], from: Box, to: Box): { readonly stroke: string; readonly label: string } {
  const [x1, y1] = rim(from, to);
  const [x2, y2] = rim(to, from);
  const dashed = facts.every(({ certainty }) => certainty === 'IMPLIED') ? ' stroke-dasharray="5 4"' : '';
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const ties = [...new Set(facts.map(({ tie }) => tie))].join(', ');
  return {
    stroke: `<path d="M${x1} ${y1}L${x2} ${y2}"${dashed}/><path d="M0 0l-8 -3.5v7z" transform="translate(${x2} ${y2}) rotate(${round(turn)})" fill="currentColor"/>`,
    label: `<text x="${round((x1 + x2) / 2)}" y="${round((y1 + y2) / 2 + 3)}" text-anchor="middle" font-size="10" fill="currentColor" stroke="Canvas" stroke-width="4" paint-order="stroke">${text(ties)}</text>`,
  };
}

/** Where the straight way from the middle of a box to another leaves it. */
function rim(box: Box, toward: Box): [number, number] {
  const [across, down] = [toward.x - box.x, toward.y - box.y];
  const share = Math.min(1, box.half / Math.abs(across || 0.001), boxHeight / 2 / Math.abs(down || 0.001));
  return [round(box.x + across * share), round(box.y + down * share)];
}

const boxOf = ({ name, subject }: DrawnNode, { x, y, half }: Box) =>
  `<g><title>${text(name)}</title><rect x="${round(x - half)}" y="${round(y - boxHeight / 2)}" width="${round(2 * half)}" height="${boxHeight}" rx="5"${subject ? ' fill="currentColor" fill-opacity="0.1" stroke-width="1.6"' : ' stroke-opacity="0.6"'}/>` +
  `<text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-size="13" fill="currentColor" stroke="none">${text(shortened(name))}</text></g>`;

/** A name as far as it fits into a box; all of it is the box's title. */
function shortened(name: string): string {
  let short = '';
  for (const character of name) {
    if (stringWidth(short) + stringWidth(character) > longest) return `${short}…`;
    short += character;
  }
  return short;
}
