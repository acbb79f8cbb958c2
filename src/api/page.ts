import { Refusal } from '../domain/refusal.js';
import { PageInfoType, type Connection } from './types/connection-types.js';

const prefix = 'after:';
const cursorOf = (id: string) => Buffer.from(prefix + id).toString('base64url');

function idOf(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(prefix) || cursorOf(text.slice(prefix.length)) !== cursor) {
    throw new Refusal('BAD_USER_INPUT', 'This cursor is not one of ours.', 'after');
  }
  return text.slice(prefix.length);
}

export interface PageChoice {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of a list kept in the order of ids. One entry more is fetched than shown, to see whether more follows. */
export async function page<R extends { readonly id: string }, T>(
  { first, after }: PageChoice,
  fetch: (after: string, limit: number) => Promise<readonly R[]>,
  total: () => Promise<number>,
  show: (record: R) => T,
): Promise<Connection<T>> {
  const size = first ?? 20;
  if (size < 1 || size > 100) throw new Refusal('BAD_USER_INPUT', 'A page holds 1 to 100 entries.', 'first');
  const from = after == null ? '' : idOf(after);
  const found = await fetch(from, size + 1);
  return connection(found.slice(0, size), found.length > size, from !== '', total, show);
}

/** A page of a list that is at hand. */
export function pageOf<R extends { readonly id: string }, T>(
  choice: PageChoice,
  all: readonly R[],
  show: (record: R) => T,
) {
  const sorted = [...all].sort((one, other) => (one.id < other.id ? -1 : 1));
  const fetch = (after: string, limit: number) =>
    Promise.resolve(sorted.filter(({ id }) => id > after).slice(0, limit));
  return page(choice, fetch, () => Promise.resolve(all.length), show);
}

function connection<R extends { readonly id: string }, T>(
  records: readonly R[],
  more: boolean,
  later: boolean,
  totalCount: () => Promise<number>,
  show: (record: R) => T,
): Connection<T> {
  const nodes = records.map(show);
  const cursors = records.map(({ id }) => cursorOf(id));
  return {
    edges: nodes.map((node, at) => ({ cursor: cursors[at] ?? '', node })),
    nodes,
    pageInfo: new PageInfoType(cursors, more, later),
    get totalCount() {
      return totalCount();
    },
  };
}
