import { idIn } from '../arrange/draft.js';
import { anywhere, type Fault } from './fault.js';

/** The counterpart above neither leads nor guides. */
export const noVerticalLink: Fault = {
  rule: 'GR-05',
  kind: 'no line from the counterpart above',
  levels: anywhere,
  ofField: true,
  plant: (draft, field) => {
    const { place, ties } = draft;
    if (!place.upper) return null;
    const [lower, upper] = [idIn(place, field.key), idIn(place.upper, field.key)];
    const line = [...ties.values()].find(({ source, target }) => source === upper && target === lower);
    if (!line) return null;
    ties.delete(line.id);
    return [[lower, upper]];
  },
};
