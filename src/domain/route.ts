import type { Step } from './mechanism.js';

/** What the caller says of the object; null: not known. */
export interface RouteObjectKnown {
  readonly major: boolean | null;
}

export interface RouteSteps {
  /** In order, those left out whose condition the object does not meet. */
  readonly steps: readonly Step[];
  /** What would have to be known to say more. */
  readonly missing: string | null;
}

const onMajor = /^object\.major\s*=\s*(true|false)$/;

/** The steps that an object takes. A condition on what is not known keeps its step, and is named; any other is shown with it. */
export function routeFor(steps: readonly Step[], { major }: RouteObjectKnown): RouteSteps {
  const wanted = (step: Step) => {
    const [, value] = onMajor.exec(step.condition ?? '') ?? [];
    return value === undefined ? null : value === 'true';
  };
  const taken = [...steps]
    .sort((one, other) => one.position - other.position)
    .filter((step) => wanted(step) === null || major === null || wanted(step) === major);
  const open = major === null && taken.some((step) => wanted(step) !== null);
  return { steps: taken, missing: open ? 'Whether it is a major one is not known, and a step depends on it.' : null };
}
