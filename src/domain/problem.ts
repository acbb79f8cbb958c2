/** A problem that a source describes, and the rules that detect it. */
export interface Problem {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly rules: readonly string[];
  readonly cites: readonly string[];
}
