import type { Period } from './period.js';

/** A fixed course of steps that a kind of matter goes through (机制). */
export interface Mechanism {
  readonly id: string;
  readonly scenario: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** Classes of objects whose route it is: PLAN, BUDGET … */
  readonly objects: readonly string[];
  /** The domain whose matters go through it; null: not stated. */
  readonly domain: string | null;
  readonly jurisdictions: readonly string[];
  readonly validity: Period;
}
export interface Step {
  readonly id: string;
  readonly mechanism: string;
  /** From 1. */
  readonly position: number;
  readonly name: string;
  readonly nameEn: string | null;
  readonly actor: string | null;
  readonly role: string;
  readonly condition: string | null;
  readonly threshold: string | null;
  readonly cites: readonly string[];
}
