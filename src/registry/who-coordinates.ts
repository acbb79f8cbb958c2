import { questions, type Matter } from '../domain/matter.js';
import type { Responsibility } from '../domain/responsibility.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { askMatter } from './ask-matter.js';

/** Who coordinates the matter: by role or tie, else by a coordination function of its domain that covers it. */
export const whoCoordinates = (store: Store, matter: Matter, view: View): Promise<Responsibility & Naming> =>
  askMatter(store, questions.whoCoordinates, matter, view);
