/** A system or facility that an authority can be about (a portal, a network). */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Functions whose scope it lies in. */
  readonly functions: readonly string[];
  readonly cites: readonly string[];
}
