import type { Place } from './country/place.js';

/** How much a place has. */
export interface Density {
  /** Internal units of the body of a field, on average. */
  readonly units: Readonly<Record<Place['level'], number>>;
  /** Powers of a unit, on average. */
  readonly unitPowers: number;
  /** Fields of a township, on average. */
  readonly townshipFields: number;
  /** Share of powers that somebody held before under other terms. */
  readonly former: number;
}

export interface Size {
  /** Beginnings of the codes of the divisions that are arranged beside the centre; one empty text for all. */
  readonly within: readonly string[];
  readonly density: Density;
  /** How many faults a place of a level has, on average. */
  readonly faults: Readonly<Record<Place['level'], number>>;
}

const sparse: Density = {
  units: { CENTRAL: 2, PROVINCE: 1.5, PREFECTURE: 1, COUNTY: 0.3, TOWNSHIP: 0.05 },
  unitPowers: 2.4,
  townshipFields: 1.3,
  former: 0.28,
};
/** Some provinces have fewer townships than the country has on average, and so more of the rest. */
const denser: Density = { ...sparse, units: { ...sparse.units, COUNTY: 0.9, TOWNSHIP: 0.25 }, unitPowers: 3 };

const rare = { CENTRAL: 0, PROVINCE: 6, PREFECTURE: 3, COUNTY: 1, TOWNSHIP: 0.03 } as const;
const frequent = { CENTRAL: 0, PROVINCE: 20, PREFECTURE: 40, COUNTY: 6, TOWNSHIP: 0.4 } as const;

export const sizes = {
  /** One prefecture with what is above it, for a test. */
  XS: { within: ['6402'], density: sparse, faults: frequent },
  /** Some provinces: a municipality, one whose counties it administers itself, others. For tests of a whole country's kind. */
  S: { within: ['31', '33', '46', '62', '64'], density: denser, faults: rare },
  M: { within: [''], density: sparse, faults: rare },
  L: {
    within: [''],
    density: {
      units: { CENTRAL: 6, PROVINCE: 6, PREFECTURE: 6, COUNTY: 5, TOWNSHIP: 4.5 },
      unitPowers: 1.8,
      townshipFields: 2.7,
      former: 0.28,
    },
    faults: rare,
  },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;
