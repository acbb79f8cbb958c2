/** A citation as the API gives it. */
export interface Cited {
  readonly document: { readonly title: string };
  readonly clause: { readonly id: string; readonly number: string } | null;
}

export const citationFields = 'citations { document { title } clause { id number } }';

/** Where it is said, for a cell of a table: clauses by number, whole documents by title. */
export const citedIn = (citations: readonly Cited[]): string =>
  citations.map(({ document, clause }) => clause?.number ?? document.title).join(', ');
