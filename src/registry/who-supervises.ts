import { questions, type Matter } from '../domain/matter.js';
import type { Responsibility } from '../domain/responsibility.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { askMatter } from './ask-matter.js';

/** Who supervises the matter, then who takes part in that supervision; never the body itself. */
export const whoSupervises = (store: Store, matter: Matter, view: View): Promise<Responsibility & Naming> =>
  askMatter(store, questions.whoSupervises, matter, view);
