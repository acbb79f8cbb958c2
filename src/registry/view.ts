import { localDate, today } from '../domain/local-date.js';
import { viewOf, type View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import { forgetScenarios, scenariosById } from '../store/scenarios.js';
import { withAllThatFalls } from '../store/with-all-that-falls.js';

export interface ViewChoice {
  readonly scenario?: string | null;
  readonly asOf?: string | null;
}

/** The view that a question is asked in. Refuses an unknown scenario and a day that does not exist, by the name of the argument. */
export async function chooseView(
  store: Store,
  { scenario, asOf }: ViewChoice,
  defaultScenario: string,
  argument = 'view',
): Promise<View> {
  const day = asOf == null ? today() : localDate(asOf, `${argument}.asOf`);
  const id = scenario ?? defaultScenario;
  return withAllThatFalls(store, viewOf(await scenariosWith(store, id), id, day, argument));
}

/** The scenarios as they were a moment ago; read again where this one is not among them. */
async function scenariosWith(store: Store, id: string): ReturnType<typeof scenariosById> {
  const known = await scenariosById(store);
  if (!known.has(id)) forgetScenarios(store);
  return known.has(id) ? known : scenariosById(store);
}
