import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from './lists.js';

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
  | { readonly gapReport: string; readonly rules?: readonly string[] }
  | { readonly organization: string }
  | { readonly node: string }
  | { readonly search: string; readonly kinds?: readonly string[]; readonly first?: number }
  | ({ readonly organizations: Readonly<Record<string, unknown>> } & Page)
  | ({ readonly authorities: Readonly<Record<string, unknown>> } & Page)
  | ({ readonly functions: string } & Page)
  | { readonly all: Catalogue };
export type WhoQuestion = 'whoAuthorizes' | 'whoCoordinates' | 'whoSupervises' | 'whoIsResponsible';

interface Page {
  readonly first?: number;
  readonly after?: string;
}

export interface Case {
  /** What the question shows, as the end of a sentence. */
  readonly it: string;
  readonly ask: Ask;
  readonly view?: { readonly scenario?: string; readonly asOf?: string };
  /** What the sources or the contract say that makes the answer right; default: that of the file. */
  readonly why?: string;
  /** What the answer must say at least; what is left out may be anything; null: that there is none. */
  readonly expect?: Readonly<Record<string, unknown>> | null;
  readonly refusal?: { readonly code: string; readonly argument?: string };
}

/** The questions about one world. */
export interface Cases {
  readonly about: string;
  readonly why?: string;
  readonly view: { readonly scenario?: string; readonly asOf?: string };
  readonly cases: readonly Case[];
}

const folder = 'test/worlds/cases';

/** Every file of questions. */
export const allCases: readonly Cases[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as Cases);
