import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is asked, by the name of the question; what a question takes beside the view. */
export type Ask =
  | { readonly [question in WhoQuestion]?: Readonly<Record<string, unknown>> }
  | { readonly accountabilityChain: string }
  | { readonly head: string }
  | { readonly chainOfAuthority: string }
  | { readonly whoCoordinatesBetween: readonly string[] }
  | { readonly route: Readonly<Record<string, unknown>> }
  | { readonly compareScenarios: Readonly<Record<string, unknown>> }
  | { readonly impactOfDissolving: string }
  | { readonly gapReport: string; readonly rules?: readonly string[] };
export type WhoQuestion = 'whoAuthorizes' | 'whoCoordinates' | 'whoSupervises' | 'whoIsResponsible';

export interface Case {
  /** What the question shows, as the end of a sentence. */
  readonly it: string;
  readonly ask: Ask;
  readonly view?: { readonly scenario?: string; readonly asOf?: string };
  /** What the answer must say at least; what is left out may be anything. */
  readonly expect?: Readonly<Record<string, unknown>>;
  readonly refusal?: { readonly code: string; readonly argument?: string };
}

/** The questions about one world. */
export interface Cases {
  readonly about: string;
  readonly view: { readonly scenario?: string; readonly asOf?: string };
  readonly cases: readonly Case[];
}

const folder = new URL('./cases/', import.meta.url);

/** Every file of questions beside this one. */
export const allCases: readonly Cases[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Cases);
