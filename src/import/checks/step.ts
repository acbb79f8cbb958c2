/** Something leads up from one to another, within a world and for a time. */
export interface Step {
  readonly lower: string;
  readonly upper: string;
  /** Steps of different worlds do not meet. */
  readonly world: string;
  readonly validFrom: number;
  readonly validTo: number;
}
