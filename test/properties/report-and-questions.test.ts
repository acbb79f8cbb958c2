import { expect } from '@jest/globals';
import { overlay } from './arrangement.js';
import { catalogue, functionIds, wholesOf } from './catalogue.js';
import { holds } from './hold.js';
import type { Loaded } from './loaded.js';
import { isOwn } from './oracle/competence.js';
import { upperEnd } from './oracle/command.js';
import { worldOf, type World } from './oracle/world.js';
import { reportOf, type Result } from './reports.js';

holds('the gap report finds in a jurisdiction what the questions about it answer, one by one', {
  on: 75,
  check: async (loaded) => {
    const world = worldOf(loaded.arrangement, overlay);
    await Promise.all(world.jurisdictions.slice(0, 2).map(({ id }) => agreeIn(loaded, world, id)));
  },
});

async function agreeIn(loaded: Loaded, world: World, place: string) {
  const view = { scenario: overlay, asOf: world.day };
  const report = await reportOf(loaded, place, { view, rules: ['GR-01', 'GR-04', 'GR-08', 'GR-11', 'DQ-2'] });
  const here = world.held.filter(({ jurisdiction }) => jurisdiction === place);
  const inCharge = here.filter((power) => ['ACCOUNTABLE', 'LEAD'].includes(power.role) && isOwn(power));
  const answers = new Map(
    await Promise.all(functionIds.map(async (id) => [id, await whoAnswersFor(loaded, id, place, view)] as const)),
  );
  const told = { place };

  const conflicting = functionIds.filter(
    (id) => inCharge.some((power) => power.function === id) && answers.get(id)?.competence === 'CONFLICTING',
  );
  expect({ ...told, conflicting: functionsIn(report, 'GR-01') }).toEqual({ ...told, conflicting });

  const isHeld = (id: string) =>
    inCharge.some((power) => power.function === id || wholesOf(power.function).includes(id));
  const vacant = functionIds.filter((id) => isHeld(id) && answers.get(id)?.competence === 'VACANT');
  expect({ ...told, vacant }).toEqual({ ...told, vacant: [] });
  const present = catalogue.domains.filter(({ id }) => isPresent(id, place, world));
  const uncovered = present.flatMap(({ required }) =>
    required.filter((id) => !isHeld(id) || isDenied(id, place, world)),
  );
  expect({ ...told, uncovered: functionsIn(report, 'GR-08') }).toEqual({ ...told, uncovered: [...uncovered].sort() });

  const stopgaps = inCharge
    .filter(({ holder, function: of }) => isStopgap(loaded, bodyOf(loaded, holder)) && isManagement(of))
    .map(({ id }) => id);
  expect({ ...told, stopgaps: subjectsIn(report, 'GR-04').filter((id) => id.startsWith('~a')) }).toEqual({
    ...told,
    stopgaps,
  });

  const accountable = unique(
    here.filter(({ role }) => role === 'ACCOUNTABLE').map(({ holder }) => whoAnswers(loaded, holder, world)),
  );
  const outcomes = await Promise.all(accountable.map((id) => outcomeOf(loaded, id, view)));
  const faults = world.kind === 'TO_BE' ? ['CYCLE'] : ['CYCLE', 'BROKEN'];
  const broken = accountable.filter((_, at) => faults.includes(outcomes[at] ?? ''));
  expect({ ...told, broken: firstSubjects(report, 'GR-11') }).toEqual({ ...told, broken });

  expect({ ...told, hosts: subjectsIn(report, 'DQ-2').filter((id) => id.startsWith('~r')) }).toEqual({
    ...told,
    hosts: hostsThatCommand(world, place),
  });
}

const whoAnswersFor = async ({ ask }: Loaded, of: string, jurisdiction: string, view: object) => {
  const { answer } = await ask<{ answer: Answer }>(responsible, { matter: { function: of, jurisdiction }, view });
  return answer;
};
const outcomeOf = async ({ ask }: Loaded, of: string, view: object) =>
  (await ask<{ chain: { outcome: string } }>(chain, { of, view })).chain.outcome;

const findingsOf = (report: readonly Result[], rule: string) =>
  report.find((result) => result.rule.id === rule)?.findings ?? [];
const subjectsIn = (report: readonly Result[], rule: string): string[] =>
  [...new Set(findingsOf(report, rule).flatMap(({ subjects }) => subjects.map(({ id }) => id)))].sort();
const functionsIn = (report: readonly Result[], rule: string): string[] =>
  functionIds.filter((id) => subjectsIn(report, rule).includes(id));
const firstSubjects = (report: readonly Result[], rule: string): string[] =>
  findingsOf(report, rule)
    .map(({ subjects }) => subjects[0]?.id ?? '')
    .sort();

const isManagement = (id: string) =>
  catalogue.functions.some((each) => each.id === id && 'group' in each && each.group === 'MANAGEMENT');
const bodyOf = ({ arrangement }: Loaded, holder: string) =>
  arrangement.posts.find(({ id }) => id === holder)?.organization ?? holder;

/** A post that holds a power itself answers along its own reporting line, where it has one; else its body does. */
const whoAnswers = (loaded: Loaded, holder: string, { relations, exOfficio, posts }: World) =>
  relations.some((tie) => upperEnd(tie)?.lower === holder) ||
  (exOfficio.some(({ post }) => post === holder) && posts.some(({ id }) => id === holder))
    ? holder
    : bodyOf(loaded, holder);

const unique = (ids: readonly string[]) => [...new Set(ids)].sort();

/** A temporary body without a date of dissolution. */
const isStopgap = ({ arrangement }: Loaded, id: string) =>
  arrangement.organizations.some((body) => body.id === id && body.temporary === true && body.to === null);

/** A source that states that nobody holds a function is a finding, whoever is on record. */
const isDenied = (id: string, place: string, { absences }: World) =>
  absences.some(
    ({ absent, function: of, jurisdictions }) => absent === 'HOLDER' && of === id && jurisdictions.includes(place),
  );

const isPresent = (domain: string, place: string, { held, absences }: World) => {
  const isOf = (id: string | null) => catalogue.functions.some((each) => each.id === id && each.domain === domain);
  return (
    held.some((power) => power.jurisdiction === place && isOf(power.function)) ||
    absences.some(({ jurisdictions, function: of }) => jurisdictions.includes(place) && isOf(of))
  );
};

/** Ties that name as host a body that also commands the guest, and those by which it does. */
function hostsThatCommand({ relations, organizations }: World, place: string): string[] {
  const isHere = (id: string) => organizations.some((body) => body.id === id && body.jurisdiction === place);
  const found = relations
    .filter(({ type, source, target }) => type === 'HOSTED_BY' && (isHere(source) || isHere(target)))
    .map((host) => [
      host,
      ...relations.filter((tie) => upperEnd(tie)?.lower === host.source && upperEnd(tie)?.upper === host.target),
    ])
    .filter(({ length }) => length > 1);
  return [...new Set(found.flat().map(({ id }) => id))].sort();
}

interface Answer {
  readonly competence: string;
}

const responsible = `query ($matter: MatterInput!, $view: ViewInput) {
  answer: whoIsResponsible(matter: $matter, roles: [ACCOUNTABLE, LEAD], view: $view) {
    competence
  }
}`;
const chain = `query ($of: ID!, $view: ViewInput) { chain: accountabilityChain(of: $of, view: $view) { outcome } }`;
