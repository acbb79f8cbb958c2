import { localDate, today } from '../domain/local-date.js';
import { viewOf, type View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import { forgetScenarios, scenariosById } from '../store/scenarios.js';

export interface ViewChoice {
  readonly scenario?: string | null;
  readonly asOf?: string | null;
}

/** The view that a question is asked in. Refuses an unknown scenario and a day that does not exist. */
export async function chooseView(store: Store, { scenario, asOf }: ViewChoice, defaultScenario: string): Promise<View> {
  const day = asOf == null ? today() : localDate(asOf, 'view.asOf');
  const id = scenario ?? defaultScenario;
  const known = await scenariosById(store);
  if (known.has(id)) return viewOf(known, id, day);
  forgetScenarios(store);
  return viewOf(await scenariosById(store), id, day);
}
