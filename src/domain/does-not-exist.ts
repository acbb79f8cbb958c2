import type { View } from './view.js';

/** What an answer says of something that the view does not hold. */
export const doesNotExist = (id: string, { scenario, asOf }: View): string =>
  `${id} does not exist in ${scenario} on ${asOf}.`;
