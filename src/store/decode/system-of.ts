import type { System } from '../../domain/system.js';
import { text, textOrNull, texts, type Properties } from '../properties.js';

export const systemOf = (p: Properties): System => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  nameEn: textOrNull(p, 'nameEn'),
  functions: texts(p, 'functions'),
  cites: texts(p, 'cites'),
});
