import type { FunctionLine, MatterFacts } from './matter.js';

/**
 * The coordination functions that cover a function, in rings from the nearest outward: it itself or a function that
 * contains it; then those that stand beside it under the same function; last, those that stand on their own in the domain.
 */
export function coveringCoordinations(
  lines: readonly FunctionLine[],
  coordinations: MatterFacts['coordinations'],
): readonly (readonly string[])[] {
  const own = new Set(lines.flatMap(({ id, superiors }) => [id, ...superiors]));
  const rings = [
    coordinations.filter(({ id }) => own.has(id)),
    coordinations.filter(({ id, partOf }) => !own.has(id) && partOf !== null && own.has(partOf)),
    coordinations.filter(({ id, partOf }) => !own.has(id) && partOf === null),
  ];
  return rings.map((ring) => ring.map(({ id }) => id)).filter((ring) => ring.length > 0);
}
