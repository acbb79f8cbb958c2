/** What is wrong with a file, and where: lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** It costs no fact, and so hinders nothing: it is only told. */
  readonly harmless?: true;
}
