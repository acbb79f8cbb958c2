import type { Arrangement } from '../../domain/arrangement.js';
import { type Properties, text, texts } from '../properties.js';
import { changeEventOf } from './change-event-of.js';
import { systemAssignmentOf } from './organizational-system-of.js';
import { appraisalOf, staffingOf } from './performance-of.js';
import { openListOf, qualificationOf } from './statement-of.js';

/** What sources say of bodies and posts beside the facts. */
export type SaidOfBodies = Pick<
  Arrangement,
  'openLists' | 'qualifications' | 'pending' | 'assignments' | 'staffings' | 'appraisals' | 'changes'
>;

export type SaidRow = readonly [label: string[], properties: Properties];

export const nothingSaid: SaidOfBodies = {
  openLists: [],
  qualifications: [],
  pending: new Map(),
  assignments: [],
  staffings: [],
  appraisals: [],
  changes: [],
};

/** Of rows of different nouns; what is said of several bodies comes once. */
export function saidOfRows(rows: readonly SaidRow[]): SaidOfBodies {
  if (rows.length === 0) return nothingSaid;
  const distinct = [...new Map(rows.map((row) => [text(row[1], 'id'), row])).values()];
  const all = <T>(noun: string, decode: (properties: Properties) => T): T[] =>
    distinct.flatMap(([[label], properties]) => (label === noun ? [decode(properties)] : []));
  return {
    openLists: all('OpenList', openListOf),
    qualifications: all('Qualification', qualificationOf),
    pending: new Map(all('PendingAuthorization', (p) => [text(p, 'organization'), texts(p, 'cites')])),
    assignments: all('SystemAssignment', systemAssignmentOf),
    staffings: all('Staffing', staffingOf),
    appraisals: all('Appraisal', appraisalOf),
    changes: all('ChangeEvent', changeEventOf),
  };
}
