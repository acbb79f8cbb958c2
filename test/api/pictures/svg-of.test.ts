import { describe, expect, test } from '@jest/globals';
import { layersOf } from '../../../src/api/pictures/layers-of.js';
import { svgOf } from '../../../src/api/pictures/svg-of.js';
import type { PictureEdge } from '../../../src/domain/picture.js';

const edge = (said: string, certainty: PictureEdge['certainty'] = 'STATED'): PictureEdge => {
  const [from = '', tie = '', to = ''] = said.split(' ');
  return { from, tie, to, certainty, fact: null };
};
const layers = (nodes: string, ...ties: string[]) =>
  layersOf(
    nodes.split(' '),
    ties.map((each) => edge(each)),
  );
const drawn = (...edges: PictureEdge[]) => {
  const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  return svgOf(
    'why',
    ids.map((id) => ({ id, name: id, subject: id === 'office' })),
    edges,
  );
};
const count = (svg: string, what: string) => svg.split(what).length - 1;

describe('layers', () => {
  test('put each thing below all that stands above it', () => {
    const ties = ['office SUBORDINATE_TO ministry', 'ministry SUBORDINATE_TO council', 'council LEADS office'];
    expect(layers('office council F1 ministry', ...ties, 'office ACCOUNTABLE F1')).toEqual([
      ['council'],
      ['ministry'],
      ['office'],
      ['F1'],
    ]);
  });

  test('end where ties go in a circle, and hold each thing once', () => {
    const all = layers('a b c', 'a PART_OF b', 'b PART_OF c', 'c PART_OF a', 'b PART_OF b').flat();
    expect(all.sort()).toEqual(['a', 'b', 'c']);
  });

  test('hold five things beside one another, and go on below', () => {
    const many = Array.from({ length: 11 }, (_, at) => `b${at}`);
    expect(layers(many.join(' ')).map((row) => row.length)).toEqual([4, 4, 3]);
    expect(layers(many.slice(0, 5).join(' '))).toHaveLength(1);
  });
});

describe('a drawing', () => {
  test('has a box for each thing, a line for each pair, and says in words what it shows', () => {
    const svg = drawn(edge('office ACCOUNTABLE F1'), edge('office LEAD F1'), edge('office PART_OF council'));
    expect([count(svg, '<rect'), count(svg, '<path d="M0 0'), count(svg, 'fill-opacity="0.1"')]).toEqual([3, 2, 1]);
    expect(svg).toContain('>ACCOUNTABLE, LEAD<');
    expect(svg).toContain(
      '<title>why</title><desc>office ACCOUNTABLE F1; office LEAD F1; office PART_OF council</desc>',
    );
  });

  test('dashes what is only implied, and not what one source states', () => {
    expect(count(drawn(edge('a PART_OF b', 'IMPLIED')), 'stroke-dasharray')).toBe(1);
    expect(count(drawn(edge('a PART_OF b', 'IMPLIED'), edge('a MEMBER_OF b')), 'stroke-dasharray')).toBe(0);
  });

  test('lets no name be anything but text', () => {
    const svg = svgOf('"<script>', [{ id: 'a', name: '</text><script>alert(1)</script>', subject: true }], []);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&quot;&lt;script&gt;');
  });

  test('shortens a long name, and keeps all of it as its title', () => {
    const name = '名'.repeat(40);
    const svg = svgOf('why', [{ id: 'a', name, subject: true }], []);
    expect(svg).toContain(`<title>${name}</title>`);
    expect(svg).toContain(`>${'名'.repeat(16)}…<`);
  });

  test('has no number that is none, also where a thing is tied to itself', () => {
    expect(drawn(edge('a PART_OF a'), edge('a PART_OF b'), edge('b PART_OF a'))).not.toMatch(/NaN|Infinity|undefined/);
  });
});
