/** A field of public work (e-government, water …), and what the rules must know of it. */
export interface PolicyDomain {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** The function that consists in managing the domain as a whole, e.g. F0. */
  readonly integrating: string | null;
  /** The functions that together make up its management, e.g. F1, F2, F3, F6. */
  readonly management: readonly string[];
}
