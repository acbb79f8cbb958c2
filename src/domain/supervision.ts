import type { Arrangement } from './arrangement.js';
import type { Power } from './power.js';

/** Powers to build: the holder answers for a building function, or performs it. */
export const building = (arrangement: Arrangement, roles: readonly Power['role'][]): readonly Power[] =>
  arrangement.powers.filter(
    (power) => roles.includes(power.role) && arrangement.catalogue.functions.get(power.function)?.group === 'BUILDING',
  );

/** The supervisors of a body here: over it, or over everything in scope; one of a wider jurisdiction counts. */
export function supervisorsOf(arrangement: Arrangement, body: string, domain: string | undefined): readonly Power[] {
  return [...arrangement.powers, ...arrangement.widerSupervision].filter(
    ({ role, object, function: of }) =>
      role === 'SUPERVISOR' &&
      (object === null || object === body) &&
      arrangement.catalogue.functions.get(of)?.domain === domain,
  );
}

export const domainOf = ({ catalogue }: Arrangement, power: Power): string | undefined =>
  catalogue.functions.get(power.function)?.domain;
