import type { AuthorityRole } from './authority.js';
import type { Competence } from './competence.js';
import type { Holding } from './holding.js';
import type { Matter, Question } from './matter.js';
import { isDelegate } from './power.js';
import type { Responsibility } from './responsibility.js';
import type { View } from './view.js';

const verbs: Readonly<Record<Question['name'], string>> = {
  whoAuthorizes: 'authorizes',
  whoCoordinates: 'coordinates',
  whoSupervises: 'supervises',
  whoIsResponsible: 'is responsible for',
};

const judgements: Readonly<Record<Competence, string>> = {
  SOLE: 'one body is competent',
  LED: 'several are competent, and one of them leads',
  CONFLICTING: 'several are competent, and none alone leads',
  VACANT: 'nobody is competent',
};

/** One sentence that a person can read, and what qualifies it. */
export function explainResponsibility(
  question: Question,
  matter: Matter,
  { status, holdings, competence, reason, open }: Responsibility,
  view: View,
  nameOf: (id: string) => string,
): string {
  const about = [matter.function, matter.system, matter.organization]
    .filter((id) => id !== null)
    .map(nameOf)
    .join(' – ');
  const where = matter.jurisdiction === null ? '' : ` in ${nameOf(matter.jurisdiction)}`;
  const when = `In ${view.scenario} on ${view.asOf}`;
  const asked = `${verbs[question.name]} ${about}${where}`;
  if (holdings.length === 0) {
    const nobody = status === 'STATED_NONE' ? 'nobody' : 'it is not known who';
    return `${when}, ${nobody} ${asked}: ${lowerFirst(reason ?? '')}`;
  }
  const who = holdings.map(({ holder, role, through }) => {
    const way = through.length > 0 ? ` through ${through.map(nameOf).join(', ')}` : '';
    return `${nameOf(holder)} (${roleWord(role)}${way})`;
  });
  return [
    `${when}, who ${asked}: ${listed([...new Set(who)])}; ${judgementOf(question, holdings, competence)}.`,
    ...(status === 'IMPLIED' ? ['This is implied, not stated.'] : []),
    ...(reason === null ? [] : [reason]),
    ...(open ? ['The source leaves the list open.'] : []),
  ].join(' ');
}

/** Of several that are competent in different places, or for different things, each is the only one there. */
function judgementOf(question: Question, holdings: readonly Holding[], competence: Competence): string {
  const competent = holdings.filter(
    ({ role, authority }) => question.competent.includes(role) && !(authority && isDelegate(authority)),
  );
  const bodies = new Set(competent.map(({ body }) => body));
  const fields = new Set(competent.map(({ authority: a }) => [a?.jurisdiction, a?.object, a?.scope].join('\n')));
  const several = bodies.size > 1 && fields.size > 1;
  return competence === 'SOLE' && several
    ? 'one body is competent in each place, or for each thing'
    : judgements[competence];
}

/** Nobody reads the names of a whole country in a sentence. */
const mostListed = 20;

const listed = (who: readonly string[]) =>
  who.length <= mostListed
    ? who.join('; ')
    : `${who.slice(0, mostListed).join('; ')}; and ${who.length - mostListed} more`;

const roleWord = (role: AuthorityRole) => role.toLowerCase();
const lowerFirst = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
