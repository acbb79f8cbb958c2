import { grouped } from '../../domain/grouped.js';
import { knots } from './knots.js';
import type { Step } from './step.js';

/** Steps that lead back to where they began and hold on one day together; each circle starts with the step that closes it. */
export function circles<S extends Step>(steps: readonly S[]): S[][] {
  return [...grouped(steps, ({ world }) => world).values()].flatMap((those) => circlesOfWorld(those));
}

/** A circle that holds at all holds on the day on which the last of its steps begins to. */
function circlesOfWorld<S extends Step>(steps: readonly S[]): S[][] {
  const found: S[][] = [];
  const closing = new Set<S>();
  const pending = [{ steps, from: 0, to: Infinity }];
  // Halves time again and again, and looks closer only where steps could still close a circle.
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    const { from, to } = part;
    for (const knot of knots(part.steps.filter((step) => step.validFrom < to && from < step.validTo))) {
      const days = [...new Set(knot.map(({ validFrom }) => validFrom))].filter((day) => from <= day && day < to);
      days.sort((a, b) => a - b);
      const [day, later] = [days[0], days[Math.ceil(days.length / 2)]];
      if (day === undefined) continue;
      if (later !== undefined) {
        pending.push({ steps: knot, from: later, to }, { steps: knot, from: day, to: later });
        continue;
      }
      const holding = knot.filter((step) => step.validFrom <= day && day < step.validTo && !closing.has(step));
      for (const circle of circlesAtOnce(holding)) {
        found.push(circle);
        if (circle[0]) closing.add(circle[0]);
      }
    }
  }
  return found;
}

/** Walks up from everywhere, depth first: a step back onto the way that was come closes a circle. */
function circlesAtOnce<S extends Step>(steps: readonly S[]): S[][] {
  const from = grouped(steps, ({ lower }) => lower);
  const done = new Set<string>();
  const found: S[][] = [];
  for (const start of from.keys()) {
    if (done.has(start)) continue;
    const way: { at: string; by: S | null; left: S[] }[] = [
      { at: start, by: null, left: [...(from.get(start) ?? [])] },
    ];
    const onWay = new Map([[start, 0]]);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const step = top.left.pop();
      if (step === undefined) {
        done.add(top.at);
        onWay.delete(top.at);
        way.pop();
        continue;
      }
      const back = onWay.get(step.upper);
      if (back !== undefined) found.push([step, ...way.slice(back + 1).flatMap(({ by }) => by ?? [])]);
      else if (!done.has(step.upper)) {
        onWay.set(step.upper, way.length);
        way.push({ at: step.upper, by: step, left: [...(from.get(step.upper) ?? [])] });
      }
    }
  }
  return found;
}
