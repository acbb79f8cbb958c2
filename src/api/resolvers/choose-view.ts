import type { View } from '../../domain/view.js';
import { chooseView } from '../../registry/view.js';
import type { ApiContext } from '../context.js';
import type { ViewInput } from '../types/view-type.js';

/** The view that a root field was asked in. */
export const viewFor = (context: ApiContext, input: ViewInput | null | undefined, argument = 'view'): Promise<View> =>
  chooseView(context.store, input ?? {}, context.defaultScenario, argument);
