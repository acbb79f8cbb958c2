import { grouped } from '../../domain/grouped.js';
import type { Step } from './step.js';

/** The steps between things that all lead to each other (strongly connected components, after Tarjan, without recursion). */
export function knots<S extends Step>(steps: readonly S[]): S[][] {
  // Most things have nothing below them, and so no part in it.
  const uppers = new Set(steps.map(({ upper }) => upper));
  const within = steps.filter(({ lower: one }) => uppers.has(one));
  const from = grouped(within, ({ lower: one }) => one);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const knotOf = new Map<string, number>();
  const stack: string[] = [];
  let count = 0;

  const enter = (at: string) => {
    order.set(at, order.size);
    lowest.set(at, order.size - 1);
    stack.push(at);
    return { at, left: [...(from.get(at) ?? [])] };
  };
  const lower = (at: string, to: number) => lowest.set(at, Math.min(lowest.get(at) ?? to, to));
  const leave = (at: string) => {
    if (lowest.get(at) !== order.get(at)) return;
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      knotOf.set(member, count);
      if (member === at) break;
    }
    count += 1;
  };

  for (const start of from.keys()) {
    if (order.has(start)) continue;
    const way = [enter(start)];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const upper = top.left.pop()?.upper;
      if (upper === undefined) {
        leave(top.at);
        way.pop();
        const below = way.at(-1);
        if (below) lower(below.at, lowest.get(top.at) ?? 0);
      } else if (!order.has(upper)) way.push(enter(upper));
      else if (!knotOf.has(upper)) lower(top.at, order.get(upper) ?? 0);
    }
  }
  const inside = within.filter(({ lower: one, upper }) => knotOf.get(one) === knotOf.get(upper));
  return [...grouped(inside, ({ lower: one }) => knotOf.get(one)).values()];
}
