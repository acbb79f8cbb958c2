import type { Fault } from '../fault.js';
import type { Statement } from '../statement.js';
import { circles } from './circles.js';
import type { Step } from './step.js';

/** A step, and the item of the load that states it; null where the graph held it before. */
export interface StatedStep extends Step {
  readonly statement: Statement | null;
}

/** Each circle is laid at the door of the last item of the load that is part of it. */
export function circleFaults(steps: readonly StatedStep[], field: string, what: string): Fault[] {
  const found = circles(steps);
  if (found.length === 0) return [];
  const faults = new Map<Statement, Fault>();
  const order = new Map(steps.map((step, index) => [step, index]));
  for (const circle of found) {
    const stated = circle.filter((step) => step.statement !== null);
    const statement = stated.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).at(-1)?.statement;
    if (!statement || faults.has(statement)) continue;
    const way = circle.slice(0, 8).map(({ lower }) => lower);
    const shown = circle.length > way.length ? [...way, '…'] : way;
    const reason = `closes a circle of ${what}: ${[...shown, way[0]].join(' → ')}`;
    faults.set(statement, { statement, field, reason });
  }
  return [...faults.values()];
}
