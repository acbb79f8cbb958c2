import type { Power } from '../domain/power.js';
import { basesAbove } from './bases-above.js';
import { viewAsk } from './batched.js';
import type { Reading } from './reading.js';

/** What the powers of some jurisdictions rest on that name no instrument of their own, and were delegated. */
export async function withBasesAbove<Part extends { readonly powers: readonly Power[] }>(
  { store, view }: Reading,
  parts: readonly Part[],
) {
  const delegated = parts.map(({ powers }) => powers.filter(restsOnAnother).map(({ id }) => id));
  const ids = [...new Set(delegated.flat())];
  const found = await Promise.all(ids.map((id) => basesAbove(store, { ...viewAsk(view), id })));
  const bases = new Map(ids.map((id, at) => [id, found[at] ?? []]));
  return parts.map((part, at) => ({
    ...part,
    basesAbove: new Map((delegated[at] ?? []).map((id) => [id, bases.get(id) ?? []])),
  }));
}

const answering: ReadonlySet<Power['role']> = new Set(['ACCOUNTABLE', 'LEAD', 'SUPERVISOR']);
const restsOnAnother = ({ delegatedFrom, basis, role }: Power): boolean =>
  delegatedFrom !== null && basis.length === 0 && answering.has(role);
