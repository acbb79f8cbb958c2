import type { Place } from '../../read/text-place.js';

export interface RdfTerm {
  readonly kind: 'IRI' | 'BLANK' | 'LITERAL';
  /** Of a blank node its label after `_:`. */
  readonly value: string;
  /** In small letters; '' where there is none. */
  readonly language: string;
}

export interface RdfStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: RdfTerm;
  readonly place: Place;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

/** A quad as a statement, whatever graph it is in; null for those about statements. */
export function rdfStatement(
  { subject, predicate, object }: { readonly subject: Term; readonly predicate: Term; readonly object: Term },
  place: Place,
): RdfStatement | null {
  const [from, to] = [rdfTerm(subject), rdfTerm(object)];
  return from && to ? { subject: from.value, predicate: predicate.value, object: to, place } : null;
}

function rdfTerm({ termType, value, language }: Term): RdfTerm | null {
  if (termType === 'NamedNode') return { kind: 'IRI', value, language: '' };
  if (termType === 'BlankNode') return { kind: 'BLANK', value: `_:${value}`, language: '' };
  return termType === 'Literal' ? { kind: 'LITERAL', value, language: (language ?? '').toLowerCase() } : null;
}
