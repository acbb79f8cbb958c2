import type { Arrangement } from './arrangement.js';
import type { Power } from './power.js';

/** Powers to build: the holder answers for a building function, or performs it. */
export const building = (arrangement: Arrangement, roles: readonly Power['role'][]): readonly Power[] =>
  arrangement.powers.filter(
    (power) => roles.includes(power.role) && arrangement.catalogue.functions.get(power.function)?.group === 'BUILDING',
  );

/** Who supervises what is built: its builder, the very thing, or everything in scope; one of a wider jurisdiction counts. */
export function supervisorsIn(arrangement: Arrangement): (built: Power) => readonly Power[] {
  const supervising = [...arrangement.powers, ...arrangement.widerSupervision].filter(
    ({ role }) => role === 'SUPERVISOR',
  );
  return (built) => {
    const domain = domainOf(arrangement, built);
    return supervising.filter(
      (power) =>
        (power.object === null || power.object === built.body || power.object === built.object) &&
        domainOf(arrangement, power) === domain,
    );
  };
}

const domainOf = ({ catalogue }: Arrangement, power: Power): string | undefined =>
  catalogue.functions.get(power.function)?.domain;
