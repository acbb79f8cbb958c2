import type { Clause, Document, DocumentKind } from '../../domain/document.js';
import { text, textOrNull, type Properties } from '../properties.js';

export const documentOf = (p: Properties): Document => ({
  id: text(p, 'id'),
  title: text(p, 'title'),
  titleEn: textOrNull(p, 'titleEn'),
  kind: p['kind'] as DocumentKind,
  issuer: textOrNull(p, 'issuer'),
  issuedOn: textOrNull(p, 'issuedOn'),
});

export const clauseOf = (p: Properties): Clause => ({
  id: text(p, 'id'),
  document: text(p, 'document'),
  number: text(p, 'number'),
  statement: text(p, 'statement'),
});
