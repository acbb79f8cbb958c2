import type { AuthorityRole } from '../domain/authority.js';
import { doesNotExist } from '../domain/does-not-exist.js';
import type { Matter, MatterFacts, Question } from '../domain/matter.js';
import { Refusal } from '../domain/refusal.js';
import type { LocalDate } from '../domain/local-date.js';
import { sentences } from '../domain/sentences.js';
import { responsibility, type Responsibility } from '../domain/responsibility.js';
import type { View } from '../domain/view.js';
import { viewAsk } from '../store/batched.js';
import { jurisdictionOf } from '../store/decode/jurisdiction-of.js';
import { entityById } from '../store/entities.js';
import { matterFacts } from '../store/matters.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { mayHoldStill } from './may-hold-still.js';
import { notThere } from './not-there.js';
import { notFound, requireEntities } from './require-entities.js';

/** What the who-questions share: find what is held about the matter, judge it. */
export async function askMatter(
  store: Store,
  question: Question,
  matter: Matter,
  view: View,
): Promise<Responsibility & Naming> {
  if (matter.function === null && matter.organization === null && matter.system === null) {
    throw new Refusal('BAD_USER_INPUT', 'Name at least one of function, organization and system.', 'matter');
  }
  const [facts, [body]] = await Promise.all([
    factsIn(store, question, matter, view),
    requireEntities(store, [
      { id: matter.organization, label: 'Organization', argument: 'matter.organization' },
      { id: matter.system, label: 'System', argument: 'matter.system' },
    ]),
  ]);
  requireFound(matter, facts);
  const reason = notThere(body, view) ?? (await placeNotThere(store, matter, facts, view));
  if (reason !== null) return { ...nobody, reason };
  const answer = { ...responsibility(question, matter, facts, view.asOf), named: facts.named };
  if (answer.holdings.length > 0) return answer;
  const heldOn = async (asOf: LocalDate) => {
    const before = await factsIn(store, question, matter, { ...view, asOf });
    return { ...responsibility(question, matter, before, asOf), named: before.named };
  };
  return { ...answer, reason: sentences(answer.reason, await mayHoldStill(heldOn, view.asOf)) };
}

function factsIn(store: Store, { name, roles }: Question, matter: Matter, view: View): Promise<MatterFacts & Naming> {
  const coordination = name === 'whoCoordinates';
  const inCharge: readonly AuthorityRole[] = coordination ? ['ACCOUNTABLE', 'LEAD'] : [];
  return matterFacts(store, {
    ...viewAsk(view),
    ...matter,
    roles: [...roles, ...inCharge],
    coordination,
    everything: coordination || name === 'whoSupervises',
  });
}

const nobody = {
  status: 'NOT_STATED',
  competence: 'VACANT',
  open: false,
  holdings: [],
  undated: new Map<never, never>(),
  cites: [],
  named: [],
} as const;

/** When it existed is looked up only where it does not. */
async function placeNotThere(store: Store, { jurisdiction }: Matter, { placeIsThere }: MatterFacts, view: View) {
  if (jurisdiction === null || placeIsThere) return null;
  const place = await entityById(store, jurisdiction);
  return doesNotExist(place ? jurisdictionOf(place.properties) : { id: jurisdiction }, view);
}

/** A function and a jurisdiction that are there are the first of those around them. */
function requireFound({ function: of, jurisdiction }: Matter, { asked, places }: MatterFacts): void {
  if (of !== null && asked === null) throw notFound(of, 'function', 'matter.function');
  if (jurisdiction !== null && places.length === 0) throw notFound(jurisdiction, 'jurisdiction', 'matter.jurisdiction');
}
