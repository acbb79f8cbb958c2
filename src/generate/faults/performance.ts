import { idIn } from '../arrange/draft.js';
import {
  arrangeAppraisals,
  arrangeEvaluation,
  arrangeRoute,
  assignSystems,
  perspectives,
  route,
  systems,
} from '../arrange/performance.js';
import { domainOf } from '../country/field.js';
import { dataField } from '../country/fields.js';
import { type Fault, fromCounty } from './fault.js';

const prefecture = ['PREFECTURE'] as const;

/** A deputy is in charge of what carries projects out. */
export const headNotInCharge: Fault = {
  rule: 'GR-14',
  kind: 'a deputy is in charge of execution',
  levels: fromCounty,
  ofField: false,
  plant: (draft) => {
    const body = idIn(draft.place, 'hr.exec');
    const rule = draft.exOfficio.get(`${body}.head.ex`);
    if (!rule) return null;
    draft.exOfficio.set(rule.id, { ...rule, follows: idIn(draft.place, 'gov.deputy') });
    return [[body, rule.post]];
  },
};

/** Heads are appraised for the field, and one is not. */
export const notAppraised: Fault = {
  rule: 'GR-15',
  kind: 'one head is not appraised',
  levels: fromCounty,
  ofField: false,
  plant: (draft) => {
    if (!draft.others.has('appraisals')) arrangeAppraisals(draft);
    const appraisals = draft.others.get('appraisals') ?? [];
    const organization = idIn(draft.place, 'law');
    appraisals.splice(
      appraisals.findIndex(({ id }) => id === `${organization}.appraisal`),
      1,
    );
    return [[organization, `${organization}.head`]];
  },
};

/** An evaluation asks nobody outside. */
export const oneSidedEvaluation: Fault = {
  rule: 'GR-16',
  kind: 'no view of the public',
  levels: prefecture,
  ofField: false,
  plant: (draft) => {
    arrangeEvaluation(draft, perspectives.slice(1));
    return [[draft.place.id, domainOf(dataField)]];
  },
};

const spoiltRoute = (kind: string, roles: readonly string[]): Fault => ({
  rule: 'GR-17',
  kind,
  levels: prefecture,
  ofField: false,
  plant: (draft) => {
    if (draft.others.has('mechanisms')) return null;
    arrangeRoute(draft, roles);
    return [[idIn(draft.place, `${dataField.key}.route`), domainOf(dataField)]];
  },
});

export const noApproval = spoiltRoute('no approval', route.slice(0, 2));
export const approvalFirst = spoiltRoute('approval before review', route.toReversed());

/** One of the four organizational systems has no body. */
export const missingSystem: Fault = {
  rule: 'GR-19',
  kind: 'no body for consultation',
  levels: prefecture,
  ofField: false,
  plant: (draft) => {
    if (draft.others.has('systemAssignments')) return null;
    assignSystems(draft, systems.slice(0, 3));
    return [[draft.place.id, systems[3] ?? '']];
  },
};
