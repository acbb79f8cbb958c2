/** A field of public work (e-government, water …), and what the rules must know of it: data, one per domain. */
export interface PolicyDomain {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** The function that consists in managing the domain as a whole, e.g. F0. */
  readonly integrating: string | null;
  /** The functions that together make up its management, e.g. F1, F2, F3, F6. */
  readonly management: readonly string[];
  /** The functions that somebody must hold in every jurisdiction, e.g. F1 to F6. */
  readonly required: readonly string[];
  /** Functions that bodies have by their own statutes, and need no further basis for. */
  readonly ownDuties: readonly string[];
  /** Functions whose works are not to be undertaken wholly by enterprises. */
  readonly publicWorks: readonly string[];
  /** Portfolios whose heads a leading body must have among its members, e.g. PERSONNEL, FINANCE, DEVELOPMENT. */
  readonly requiredPortfolios: readonly string[];
  /** Portfolios that it should have besides, e.g. AUDIT, SUPERVISION. */
  readonly advisedPortfolios: readonly string[];
  /** What an evaluation must look at, as `perspective: criterion`. */
  readonly evaluationCriteria: readonly string[];
  /** For each class of objects the roles that its route must pass, in order, as `CLASS: ROLE ROLE`. */
  readonly routes: readonly string[];
}
