import { endGiven } from './end-given.js';
import { isInView, type Viewable } from './in-view.js';
import type { View } from './view.js';

/** What an answer says of something that the view does not hold; of an end within a year or month, that it is no better known. */
export function doesNotExist({ validity, ...undated }: Viewable, view: View): string {
  const { scenario, asOf } = view;
  const open = validity && isInView(view, undated) ? endGiven(validity, asOf) : null;
  return `${undated.id} does not exist in ${scenario} on ${asOf}${open === null ? '' : `, as far as is known: ${open}`}.`;
}
