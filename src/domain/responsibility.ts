import { contradicted, isMeant } from './absence-meant.js';
import type { AnswerStatus } from './answer.js';
import { candidates } from './candidates.js';
import { leastSure } from './certainty.js';
import { claims } from './claims.js';
import { competenceOf, type Competence } from './competence.js';
import { byStrength, withoutRepetition, type Holding } from './holding.js';
import { lapsedIn, undatedIn } from './holding-doubts.js';
import type { LocalDate } from './local-date.js';
import { located } from './located.js';
import type { Matter, MatterFacts, Question } from './matter.js';
import { sentences } from './sentences.js';
import type { Absence, OpenList } from './statements.js';

/** The answer to a who-question, before names and documents are looked up. */
export interface Responsibility {
  readonly status: AnswerStatus;
  readonly reason: string | null;
  readonly competence: Competence;
  readonly open: boolean;
  readonly holdings: readonly Holding[];
  /** Of those of which it is not known whether they had begun by the day: what is said of each. */
  readonly undated: ReadonlyMap<Holding, string>;
  readonly cites: readonly string[];
}

/** Judges what the registry holds about a matter. */
export function responsibility(
  question: Question,
  matter: Matter,
  facts: MatterFacts,
  asOf: LocalDate,
): Responsibility {
  const absences = facts.absences.filter((absence) => isMeant(absence, question, matter, facts));
  const all = candidates(question, matter, facts);
  const isItself = ({ holder, body }: Holding) => holder === matter.organization || body === matter.organization;
  const isOther = (holding: Holding) => question.name !== 'whoSupervises' || !isItself(holding);
  const others = all.map((tier) => tier.filter(isOther));
  const found = located(others, matter, facts, absences);
  const onlyItself = found.length === 0 && located(all, matter, facts, absences).length > 0;
  const holdings = withoutRepetition(found).sort(byStrength);
  const openLists = facts.openLists.filter((list) => leavesOpen(list, question, matter, holdings));
  const undated = undatedIn(holdings, facts, asOf);
  const lapsed = lapsedIn(holdings, facts, asOf);
  const status = undated.size === 0 ? statusOf(holdings, absences) : 'IMPLIED';
  const statedNone = holdings.length === 0 ? absences : [];
  return {
    status,
    reason: sentences(
      reasonFor(status, matter, wherever(absences, facts), contradicted(absences, facts, holdings), onlyItself),
      [...undated.values()][0],
      lapsed,
    ),
    // By all that is held: who is listed once, for the nearest of several powers, is competent by each of them.
    competence: competenceOf(claims(question, matter, facts, found)),
    open: openLists.length > 0,
    holdings,
    undated,
    cites: unique([
      ...holdings.flatMap(({ authority, relation }) => (authority ?? relation)?.cites ?? []),
      ...statedNone.flatMap(({ cites }) => cites),
      ...openLists.flatMap(({ cites }) => cites),
    ]),
  };
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

function statusOf(holdings: readonly Holding[], absences: readonly Absence[]): AnswerStatus {
  if (holdings.length > 0) return leastSure(holdings.map(({ certainty }) => certainty));
  return absences.length > 0 ? 'STATED_NONE' : 'NOT_STATED';
}

/** Where no jurisdiction was asked about, a source that denies a holder speaks of its own only. */
function wherever(absences: readonly Absence[], { places }: MatterFacts): string {
  const named = unique(absences.flatMap(({ jurisdictions }) => jurisdictions));
  if (places.length > 0 || named.length === 0) return '';
  return ` in ${named.length > 5 ? `${named.length} jurisdictions` : named.join(', ')}`;
}

function reasonFor(
  status: AnswerStatus,
  matter: Matter,
  whereNone: string,
  contradicting: readonly Absence[],
  onlyItself: boolean,
): string | null {
  if (status === 'STATED_NONE') return `A source states that there is none${whereNone}.`;
  if (status === 'NOT_STATED') {
    if (onlyItself) return `The only supervisor on record is ${matter.organization ?? 'the body'} itself.`;
    const where = matter.jurisdiction === null ? '' : ` in ${matter.jurisdiction} or a jurisdiction around it`;
    return `No holder in such a role is recorded${where}, and no source states that there is none.`;
  }
  return contradicting.length > 0 ? 'The sources conflict: one of them states that there is none.' : null;
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
