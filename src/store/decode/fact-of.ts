import type { Certainty } from '../../domain/certainty.js';
import type { Fact } from '../../domain/fact.js';
import { periodOf } from '../days.js';
import { text, texts, type Properties } from '../properties.js';

export const factOf = (p: Properties): Fact => ({
  id: text(p, 'id'),
  scenario: text(p, 'scenario'),
  validity: periodOf(p),
  certainty: (p['certainty'] as Certainty | undefined) ?? 'STATED',
  cites: texts(p, 'cites'),
});
