import { questions, type Matter } from '../domain/matter.js';
import type { Responsibility } from '../domain/responsibility.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { askMatter } from './ask-matter.js';

/** Who approves or deliberates the matter. */
export const whoAuthorizes = (store: Store, matter: Matter, view: View): Promise<Responsibility & Naming> =>
  askMatter(store, questions.whoAuthorizes, matter, view);
