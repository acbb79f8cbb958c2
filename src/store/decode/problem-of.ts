import type { Problem } from '../../domain/problem.js';
import { text, textOrNull, texts, type Properties } from '../properties.js';

export const problemOf = (p: Properties): Problem => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  rules: texts(p, 'rules'),
  cites: texts(p, 'cites'),
});
