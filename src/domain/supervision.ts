import type { Arrangement } from './arrangement.js';
import { grouped } from './grouped.js';
import { onceOf } from './once-of.js';
import type { Power } from './power.js';

/** Powers to build: the holder answers for a building function, or performs it. */
export const building = (arrangement: Arrangement, roles: readonly Power['role'][]): readonly Power[] =>
  arrangement.powers.filter(
    (power) => roles.includes(power.role) && arrangement.catalogue.functions.get(power.function)?.group === 'BUILDING',
  );

/** Who supervises what is built: its builder, the very thing, or everything in scope; one of a wider jurisdiction counts. */
export const supervisorsIn =
  (arrangement: Arrangement): ((built: Power) => readonly Power[]) =>
  (built) => {
    const domain = arrangement.catalogue.functions.get(built.function)?.domain;
    return [arrangement.powers, arrangement.widerSupervision].flatMap((powers) =>
      (supervisionIn(powers, arrangement).get(domain) ?? none).filter(
        ({ object }) => object === null || object === built.body || object === built.object,
      ),
    );
  };

const none: readonly Power[] = [];

/** Those of some powers that supervise, by domain; the powers of a wider jurisdiction are there for many arrangements. */
const supervisionIn = onceOf((powers: readonly Power[], { catalogue: { functions } }: Arrangement) =>
  grouped(
    powers.filter(({ role }) => role === 'SUPERVISOR'),
    (power) => functions.get(power.function)?.domain,
  ),
);
