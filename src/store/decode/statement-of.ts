import type { Absence, AbsenceKind, Modality, OpenList, Qualification } from '../../domain/statements.js';
import { text, textOrNull, texts, type Properties } from '../properties.js';

const said = (p: Properties) => ({ id: text(p, 'id'), scenario: text(p, 'scenario'), cites: texts(p, 'cites') });

export const absenceOf = (p: Properties): Absence => ({
  ...said(p),
  absent: p['absent'] as AbsenceKind,
  function: textOrNull(p, 'function'),
  domain: textOrNull(p, 'domain'),
  jurisdictions: texts(p, 'jurisdictions'),
  quantifier: textOrNull(p, 'quantifier'),
});

export const openListOf = (p: Properties): OpenList => ({
  ...said(p),
  subject: text(p, 'subject'),
  list: text(p, 'list'),
  of: text(p, 'of'),
  marker: text(p, 'marker'),
});

export const qualificationOf = (p: Properties): Qualification => ({
  ...said(p),
  subject: text(p, 'subject'),
  modality: p['modality'] as Modality,
  marker: textOrNull(p, 'marker'),
  statement: text(p, 'statement'),
  jurisdictions: texts(p, 'jurisdictions'),
  satisfies: texts(p, 'satisfies'),
});
