import type { AuthorityRole } from '../domain/authority.js';
import { questions, type Matter } from '../domain/matter.js';
import type { Responsibility } from '../domain/responsibility.js';
import type { View } from '../domain/view.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import { askMatter } from './ask-matter.js';

/** Who holds the matter: in the roles given, by default those in charge, then those who perform and take part. */
export const whoIsResponsible = (
  store: Store,
  matter: Matter,
  view: View,
  roles: readonly AuthorityRole[] = questions.whoIsResponsible.roles,
): Promise<Responsibility & Naming> => askMatter(store, { ...questions.whoIsResponsible, roles }, matter, view);
