import { aboveAndBelow, type PictureEdge } from '../../domain/picture.js';

const widest = 5;

/** Things from the top down: each below all that stands above it, and no more in a layer than fit beside one another. */
export function layersOf(nodes: readonly string[], edges: readonly PictureEdge[]): string[][] {
  const links = edges.map(aboveAndBelow).filter(({ above, below }) => above !== below);
  const depths = new Map<string, number>();
  const depthOf = (id: string, under: ReadonlySet<string>): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    const within = new Set([...under, id]);
    // A tie that goes in a circle sets nobody above anybody.
    const above = links.filter((link) => link.below === id && !within.has(link.above));
    const depth = Math.max(-1, ...above.map((link) => depthOf(link.above, within))) + 1;
    depths.set(id, depth);
    return depth;
  };
  const layers = new Map<number, string[]>();
  for (const id of nodes) {
    const depth = depthOf(id, new Set());
    layers.set(depth, [...(layers.get(depth) ?? []), id]);
  }
  return [...layers].sort(([one], [other]) => one - other).flatMap(([, layer]) => rowsOf(layer));
}

function rowsOf(layer: readonly string[]): string[][] {
  const rows = Math.ceil(layer.length / widest);
  const length = Math.ceil(layer.length / rows);
  return Array.from({ length: rows }, (_, row) => layer.slice(row * length, (row + 1) * length));
}
