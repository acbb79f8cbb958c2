import type { LocalDate } from './local-date.js';

export const documentKinds = ['ARTICLE', 'LAW', 'REGULATION', 'NOTICE', 'NEWS', 'DATASET', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly kind: DocumentKind;
  readonly issuer: string | null;
  readonly issuedOn: LocalDate | null;
}
export interface Clause {
  readonly id: string;
  readonly document: string;
  readonly number: string;
  readonly statement: string;
}
