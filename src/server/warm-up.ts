import { accountabilityChain } from '../registry/accountability-chain.js';
import { headOf } from '../registry/head-of.js';
import { scenariosById } from '../store/scenarios.js';
import { chooseView } from '../registry/view.js';
import { whoCoordinates } from '../registry/who-coordinates.js';
import { whoSupervises } from '../registry/who-supervises.js';
import { organizations } from '../store/organizations.js';
import { functions } from '../store/functions.js';
import { viewAsk } from '../store/batched.js';
import type { Store } from '../store/store.js';

const anything = { kinds: null, jurisdiction: null, within: null, nameContains: null, temporary: null };

/** Asks a question of each kind: the first statements on a new JVM are planned and compiled at leisure. */
export async function warmUp(store: Store): Promise<void> {
  const [scenario] = (await scenariosById(store)).values();
  if (!scenario) return;
  const view = await chooseView(store, {}, scenario.id);
  const [[body], [duty]] = await Promise.all([
    organizations(store, { ...viewAsk(view), ...anything, after: '', limit: 1 }),
    functions(store, { domain: null, after: '', limit: 1 }),
  ]);
  const matter = { function: duty?.id ?? null, organization: body?.id ?? null, system: null, jurisdiction: null };
  const questions = [
    body && accountabilityChain(store, body.id, view),
    body && headOf(store, body.id, view),
    (body ?? duty) && whoSupervises(store, matter, view),
    (body ?? duty) && whoCoordinates(store, matter, view),
  ];
  await Promise.all(questions);
}
