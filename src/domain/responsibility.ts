import type { AnswerStatus } from './answer.js';
import { candidates } from './candidates.js';
import { leastSure } from './certainty.js';
import { dayNotKnown, isDayKnown } from './day-known.js';
import { competenceOf, type Claim, type Competence } from './competence.js';
import { grouped } from './grouped.js';
import { throughWider, withoutRepetition, byStrength, type Holding } from './holding.js';
import type { LocalDate } from './local-date.js';
import type { Matter, MatterFacts, Question } from './matter.js';
import { isDelegate } from './power.js';
import { sentences } from './sentences.js';
import type { Absence, OpenList } from './statements.js';

/** The answer to a who-question, before names and documents are looked up. */
export interface Responsibility {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly competence: Competence;
  readonly open: boolean;
  readonly holdings: readonly Holding[];
  readonly cites: readonly string[];
}

/** Judges what the registry holds about a matter. */
export function responsibility(
  question: Question,
  matter: Matter,
  facts: MatterFacts,
  asOf: LocalDate,
): Responsibility {
  const absences = facts.absences.filter((absence) => speaksOf(absence, question, matter, facts));
  const located = locate(candidates(question, matter, facts), matter, facts, absences);
  const isItself = ({ holder, body }: Holding) => holder === matter.organization || body === matter.organization;
  const others = located.filter((holding) => question.name !== 'whoSupervises' || !isItself(holding));
  const holdings = withoutRepetition(others).sort(byStrength);
  const openLists = facts.openLists.filter((list) => leavesOpen(list, question, matter, holdings));
  const undated = undatedIn(holdings, asOf);
  const lapsed = lapsedIn(holdings, facts, asOf);
  const status = undated === null ? statusOf(holdings, absences) : 'IMPLIED';
  const statedNone = holdings.length === 0 ? absences : [];
  return {
    status,
    reason: sentences(
      reasonFor(status, matter, contradictions(absences, facts, holdings), located.length > others.length),
      undated,
      lapsed,
    ),
    // By all that is held: who is listed once, for the nearest of several powers, is competent by each of them.
    competence: competenceOf(claims(question, matter, facts, others)),
    open: openLists.length > 0,
    holdings,
    cites: unique([
      ...holdings.flatMap(({ authority, relation }) => (authority ?? relation)?.cites ?? []),
      ...statedNone.flatMap(({ cites }) => cites),
      ...openLists.flatMap(({ cites }) => cites),
    ]),
  };
}

/** A stated absence answers for its function and the parts of it; one of a supervisor, for every body of its jurisdictions too. */
function speaksOf(absence: Absence, question: Question, matter: Matter, facts: MatterFacts): boolean {
  if (!['HOLDER', 'SUPERVISOR', 'EVALUATION'].includes(absence.absent)) return false;
  const [here] = facts.places;
  if (here !== undefined && !absence.jurisdictions.includes(here)) return false;
  if (facts.asked) {
    return absence.function !== null && [facts.asked.id, ...facts.asked.superiors].includes(absence.function);
  }
  return matter.organization !== null && question.name === 'whoSupervises' && absence.absent === 'SUPERVISOR';
}

/**
 * Powers of exactly this jurisdiction; those of a wider one only where none is recorded here and no source states that
 * there is none. A power about the very body asked about is about it wherever it is held, unless a jurisdiction was asked
 * for; and so are the others that count there.
 */
function locate(tiers: Holding[][], matter: Matter, facts: MatterFacts, absences: readonly Absence[]): Holding[] {
  if (facts.places.length === 0) {
    return firstOfEachPlace(tiers);
  }
  const aboutIt = matter.jurisdiction === null ? tiers.flat().filter(isAboutIt) : [];
  const withIt = new Set(aboutIt.map(placeOf));
  const isHere = (holding: Holding, place: string, step: number) =>
    placeOf(holding) === place || (step === 0 && (holding.relation !== null || withIt.has(placeOf(holding))));
  for (const [step, place] of facts.places.entries()) {
    const found = firstTier(tiers, (holding) => isHere(holding, place, step));
    if (found.length > 0) return step === 0 ? found : found.map((holding) => throughWider(holding, place));
    if (absences.length > 0) return [];
  }
  return [];
}

const isAboutIt = ({ authority }: Holding) => authority !== null && authority.object !== null;

const placeOf = ({ authority }: Holding) => authority?.jurisdiction ?? null;

const firstTier = (tiers: Holding[][], holds: (holding: Holding) => boolean): Holding[] =>
  tiers.map((tier) => tier.filter(holds)).find((tier) => tier.length > 0) ?? [];

/** The same within each jurisdiction, of which a country has tens of thousands. */
function firstOfEachPlace(tiers: Holding[][]): Holding[] {
  const byPlace = tiers.map((tier) => grouped(tier, placeOf));
  const first = new Map([...byPlace].reverse().flatMap((tier) => [...tier]));
  return [...first.values()].flat();
}

/**
 * Within each jurisdiction: whoever holds the function itself is judged first; who holds one that contains it only then,
 * and a part of it last.
 */
function claims(question: Question, matter: Matter, facts: MatterFacts, holdings: readonly Holding[]): Claim[] {
  const inRole = holdings.filter(({ role }) => question.competent.includes(role));
  // A coordination function makes its holder the coordinator, in whatever role it is held.
  const competent = inRole.length === 0 && question.name === 'whoCoordinates' ? holdings : inRole;
  const own = competent.filter(({ authority }) => !authority || !isDelegate(authority));
  const ranks = [['WHOLE', 'COORDINATION'], ['SUPERIOR'], ['PART']];
  const decisive = firstOfEachPlace(ranks.map((rank) => own.filter(({ by }) => rank.includes(by))));
  const asksForObject = matter.organization !== null || matter.system !== null;
  return decisive.map(({ body, role, authority }) => ({
    body,
    role,
    jurisdiction: authority?.jurisdiction ?? facts.places[0] ?? null,
    object: asksForObject ? null : (authority?.object ?? null),
    scope: authority?.scope ?? null,
    domain: (authority && facts.domains.get(authority.function)) ?? null,
  }));
}

/** What an answer says of a holding whose source does not tell whether it had begun by the day. */
function undatedIn(holdings: readonly Holding[], asOf: LocalDate): string | null {
  for (const { authority, relation } of holdings) {
    const fact = authority ?? relation;
    if (fact && !isDayKnown(fact.validity, asOf)) return dayNotKnown(fact.id, fact.validity, asOf);
  }
  return null;
}

/** What an answer says of a power that is held after what it was delegated from is in force no more. */
function lapsedIn(holdings: readonly Holding[], { lapsed }: MatterFacts, asOf: LocalDate): string | null {
  const held = holdings.flatMap(({ authority }) => authority?.id ?? []).find((id) => lapsed.has(id));
  if (held === undefined) return null;
  return `${held} comes by delegation from ${lapsed.get(held) ?? ''}, which is not in force on ${asOf}.`;
}

/** An answer is open only where the list that a source left open is what it was made of. */
function leavesOpen(
  { subject, of }: OpenList,
  question: Question,
  matter: Matter,
  holdings: readonly Holding[],
): boolean {
  if (!(question.roles as readonly string[]).includes(of)) return false;
  if (holdings.length > 0 && !holdings.some(({ role }) => role === of)) return false;
  const subjects = [
    matter.function,
    matter.organization,
    matter.system,
    ...holdings.map((each) => each.authority?.object),
  ];
  return subjects.includes(subject);
}

/**
 * What is said of one jurisdiction contradicts nothing that is held in another; and that nobody supervises by one function,
 * nothing that a body is supervised by another function.
 */
const contradictions = (
  absences: readonly Absence[],
  { places, asked }: MatterFacts,
  holdings: readonly Holding[],
): Absence[] =>
  absences.filter(({ jurisdictions, function: of }) =>
    holdings.some(
      (holding) =>
        (places.length > 0 || jurisdictions.includes(placeOf(holding) ?? '')) &&
        (asked !== null || of === null || of === holding.authority?.function),
    ),
  );

function statusOf(holdings: readonly Holding[], absences: readonly Absence[]): AnswerStatus {
  if (holdings.length > 0) return leastSure(holdings.map(({ certainty }) => certainty));
  return absences.length > 0 ? 'STATED_NONE' : 'NOT_STATED';
}

function reasonFor(
  status: AnswerStatus,
  matter: Matter,
  contradicting: readonly Absence[],
  onlyItself: boolean,
): string | null {
  if (status === 'STATED_NONE') return 'A source states that there is none.';
  if (status === 'NOT_STATED') {
    if (onlyItself) return `The only supervisor on record is ${matter.organization ?? 'the body'} itself.`;
    const where = matter.jurisdiction === null ? '' : ` in ${matter.jurisdiction} or a jurisdiction around it`;
    return `No holder in such a role is recorded${where}, and no source states that there is none.`;
  }
  return contradicting.length > 0 ? 'The sources conflict: one of them states that there is none.' : null;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
