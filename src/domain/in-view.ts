import { holdsOn, type Period } from './period.js';
import type { View } from './view.js';

/** What a view decides the existence of: a fact of one scenario, or a body or post of several; undated things always hold. */
export interface Viewable {
  readonly id: string;
  readonly scenario?: string;
  readonly scenarios?: readonly string[];
  readonly validity?: Period;
}

/** Whether something exists in a view: its scenario, its day, and not retracted. */
export function isInView(
  { scenarios, retracted, asOf }: View,
  { id, scenario, scenarios: of, validity }: Viewable,
): boolean {
  const worlds = of ?? (scenario === undefined ? null : [scenario]);
  if (worlds !== null && !worlds.some((each) => scenarios.includes(each))) return false;
  return !retracted.includes(id) && (validity === undefined || holdsOn(validity, asOf));
}
