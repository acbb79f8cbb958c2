import type { Appraisal, Evaluation, Staffing } from '../../domain/performance.js';
import { text, textOrNull, texts, truth, truthOrNull, type Properties } from '../properties.js';
import { factOf } from './fact-of.js';

const numberOrNull = (p: Properties, key: string) => (p[key] as number | undefined) ?? null;

export const staffingOf = (p: Properties): Staffing => ({
  ...factOf(p),
  organization: text(p, 'organization'),
  domain: textOrNull(p, 'domain'),
  unit: truthOrNull(p, 'unit'),
  quota: numberOrNull(p, 'quota'),
  technicalStaff: numberOrNull(p, 'technicalStaff'),
});

export const appraisalOf = (p: Properties): Appraisal => ({
  ...factOf(p),
  post: text(p, 'post'),
  domain: text(p, 'domain'),
});

export const evaluationOf = (p: Properties): Evaluation => ({
  id: text(p, 'id'),
  name: text(p, 'name'),
  perspective: text(p, 'perspective'),
  criteria: texts(p, 'criteria'),
  domain: textOrNull(p, 'domain'),
  graded: truthOrNull(p, 'graded'),
  pilot: truth(p, 'pilot'),
  cites: texts(p, 'cites'),
});
