import { domainOf } from '../country/field.js';
import { dataField } from '../country/fields.js';
import { add, addOther, type Draft, idIn } from './draft.js';
import { addBody } from './government.js';
import { addTie } from './ties.js';

/** What some places record of themselves: who is in charge of execution, staff, appraisals, routes, evaluation, systems. */
export function arrangePerformance(draft: Draft): void {
  const { place, random } = draft;
  if (place.level === 'TOWNSHIP') return;
  arrangeExecution(draft);
  arrangeStaffing(draft);
  if (place.level !== 'CENTRAL' && random.chance(0.2)) arrangeAppraisals(draft);
  if (place.level === 'PROVINCE') {
    arrangeRoute(draft, route);
    arrangeEvaluation(draft, perspectives);
  }
  if (place.level === 'PROVINCE' || (place.level === 'PREFECTURE' && random.chance(0.3))) assignSystems(draft, systems);
}

/** In a department the head is in charge of what carries its projects out. */
function arrangeExecution(draft: Draft): void {
  for (const key of ['fin', 'hr']) {
    const department = idIn(draft.place, key);
    const name = `${draft.bodies.get(department)?.name.slice(draft.place.name.length) ?? ''}信息化工作处`;
    const body = addBody(draft, `${key}.exec`, name, 'EXECUTION_BODY');
    addTie(draft, body.id, 'PART_OF', department);
    const head = add(draft.posts, { id: `${body.id}.head`, name: '负责人', organization: body.id, head: true });
    add(draft.exOfficio, { id: `${head.id}.ex`, post: head.id, follows: `${department}.head`, from: '2015-01-01' });
  }
}

function arrangeStaffing(draft: Draft): void {
  for (const key of ['fin', 'dev'])
    if (draft.random.chance(0.4))
      addOther(draft, 'staffings', {
        id: idIn(draft.place, `${key}.staff`),
        organization: idIn(draft.place, key),
        unit: true,
        quota: draft.random.between(2, 30),
        technicalStaff: draft.random.between(1, 12),
      });
}

export function arrangeAppraisals(draft: Draft): void {
  for (const { id, kind } of draft.bodies.values())
    if (kind === 'DEPARTMENT')
      addOther(draft, 'appraisals', { id: `${id}.appraisal`, post: `${id}.head`, domain: domainOf(dataField) });
}

export const route = ['RESPONSIBLE', 'REVIEWER', 'APPROVER'];
export const perspectives = [
  { perspective: 'public', criteria: ['办事满意度'] },
  { perspective: 'internal', criteria: ['系统应用水平'] },
];

/** The route that a plan of the field goes. */
export function arrangeRoute(draft: Draft, roles: readonly string[]): void {
  const { place } = draft;
  const { key, name } = dataField;
  const actors: Readonly<Record<string, string>> = { RESPONSIBLE: key, REVIEWER: 'dev', APPROVER: 'gov' };
  const id = idIn(place, `${key}.route`);
  const steps = roles.map((role, at) => ({
    id: `${id}.${at + 1}`,
    name: role,
    role,
    actor: idIn(place, actors[role] ?? key),
  }));
  addOther(draft, 'mechanisms', {
    id,
    name: `${place.name}${name}规划审批`,
    objects: ['PLAN'],
    domain: domainOf(dataField),
    jurisdictions: [place.id],
    steps,
  });
}

/** How the results of the field are evaluated. */
export function arrangeEvaluation(draft: Draft, sides: readonly (typeof perspectives)[number][]): void {
  const { place } = draft;
  for (const { perspective, criteria } of sides)
    addOther(draft, 'evaluationPerspectives', {
      id: idIn(place, `${dataField.key}.${perspective}`),
      name: `${place.name}${dataField.name}评价(${perspective})`,
      perspective,
      criteria,
      graded: true,
      domain: domainOf(dataField),
      jurisdictions: [place.id],
    });
}

/** The four organizational systems of the source article, and who is of them. */
export const systems = ['t.dec', 't.exe', 't.sup', 't.con'];

export function assignSystems(draft: Draft, all: readonly string[]): void {
  const bodies: Readonly<Record<string, string>> = {
    't.dec': 'gov',
    't.exe': dataField.key,
    't.sup': 'audit',
    't.con': 'dev',
  };
  for (const system of all)
    addOther(draft, 'systemAssignments', {
      id: idIn(draft.place, `${system}.of`),
      organization: idIn(draft.place, bodies[system] ?? 'gov'),
      system,
    });
}
