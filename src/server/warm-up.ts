import { reportGaps } from '../analysis/report-gaps.js';
import { today } from '../domain/local-date.js';
import type { Organization } from '../domain/organization.js';
import type { View } from '../domain/view.js';
import { accountabilityChain } from '../registry/accountability-chain.js';
import { headOf } from '../registry/head-of.js';
import { isAbove } from '../registry/is-above.js';
import { search } from '../registry/search.js';
import { chooseView } from '../registry/view.js';
import { whoCoordinates } from '../registry/who-coordinates.js';
import { whoSupervises } from '../registry/who-supervises.js';
import { viewAsk } from '../store/batched.js';
import { dayNumber } from '../store/days.js';
import { delegationChain } from '../store/delegations.js';
import { organizations } from '../store/organizations.js';
import { superiorsOf } from '../store/relations.js';
import { scenariosById } from '../store/scenarios.js';
import type { Store } from '../store/store.js';

/**
 * Asks a question of each kind, whether it has an answer or not: the first statements on a new JVM are planned and
 * compiled at leisure, each for a second.
 */
export async function warmUp(store: Store): Promise<void> {
  const scenarios = [...(await scenariosById(store)).keys()];
  // Of any scenario: the first body of a small one may stand behind a million of others.
  const ofAny = { scenarios, retracted: [], day: dayNumber(today()) };
  const [body] = await organizations(store, { ...ofAny, ...anything, after: '', limit: 1 });
  const [scenario] = body?.scenarios ?? [];
  if (body && scenario !== undefined) await ask(store, body, await chooseView(store, {}, scenario));
}

const anything = { kinds: null, jurisdiction: null, within: null, nameContains: null, temporary: null };

async function ask(store: Store, { id, name, jurisdiction }: Organization, view: View): Promise<void> {
  const itself = { ...viewAsk(view), id };
  const matter = { function: null, organization: id, system: null, jurisdiction: null };
  await accountabilityChain(store, id, view);
  await whoSupervises(store, matter, view);
  await whoCoordinates(store, matter, view);
  await headOf(store, id, view);
  await superiorsOf(store, itself);
  await search(store, name, null, view);
  await isAbove(store, [{ upper: id, lower: id }], view);
  await delegationChain(store, itself);
  if (jurisdiction !== null) await reportGaps(store, { jurisdiction, rules: null, subtree: false }, view);
}
