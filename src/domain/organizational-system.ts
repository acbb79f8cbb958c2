import type { Fact } from './fact.js';

/** One of the systems that an arrangement is divided into: decision, execution, supervision and feedback, consultation. */
export interface OrganizationalSystem {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}
export interface SystemAssignment extends Fact {
  readonly organization: string;
  readonly system: string;
}
