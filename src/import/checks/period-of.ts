import { beginning, end } from '../../store/days.js';
import type { DateGiven } from '../format/date-given.js';
import type { Statement } from '../statement.js';

/** From and until when an item holds, as the graph keeps it. */
export function periodOf({ item }: Statement): { validFrom: number; validTo: number } {
  const { from, to } = item as { from?: DateGiven | null; to?: DateGiven | null };
  return { validFrom: from?.day ?? beginning, validTo: to?.day ?? end };
}
