import type { Run, Store } from '../store.js';
import { changeEntities } from './change-entities.js';
import { createEntities } from './create-entities.js';
import { createTies } from './create-ties.js';
import { deleteTies, type TieKey } from './delete-ties.js';
import { followHolders } from './follow-holders.js';
import { recordSources } from './record-sources.js';
import { retireEntities } from './retire-entities.js';
import type { EntityRow, SourceRow, TieRow } from './rows.js';
import { takeTurn, type Turn } from './take-turn.js';
import { tieEntities } from './tie-entities.js';
import { tooLarge } from './too-large.js';

/** All that one load does to the graph. */
export interface Changes {
  readonly entities: {
    readonly created: readonly EntityRow[];
    readonly changed: readonly EntityRow[];
    readonly retired: readonly { readonly id: string; readonly label: string }[];
  };
  readonly ties: {
    readonly created: readonly TieRow[];
    /** Taken away as they stand in the graph, to be created anew. */
    readonly replaced: readonly TieKey[];
    readonly retired: readonly TieKey[];
  };
  readonly sources: readonly SourceRow[];
}

/** One transaction: all of it or nothing, and once only. */
export async function applyChanges(
  store: Store,
  changes: Changes,
  turn: Turn,
  onRows: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const of = rowsOf(changes);
  try {
    await store.write((run) => {
      let done = 0;
      const counted: Run = async (statement, values = {}) => {
        const rows = await run(statement, values);
        done += Object.values(values).find(Array.isArray)?.length ?? 0;
        onRows(done, of);
        return rows;
      };
      return applyOnce(counted, changes, turn);
    });
  } catch (error) {
    throw tooLarge(error);
  }
}

async function applyOnce(run: Run, { entities, ties, sources }: Changes, turn: Turn): Promise<void> {
  const at = turn.at.toISOString();
  if (!(await takeTurn(run, turn))) return;
  await deleteTies(run, ties.retired, at);
  await deleteTies(run, ties.replaced);
  await retireEntities(run, entities.retired, at);
  await changeEntities(run, entities.changed);
  await createEntities(run, entities.created);
  await tieEntities(run, [...entities.changed, ...entities.created]);
  await createTies(run, ties.created);
  const moved = entities.changed.filter(({ label }) => movable.has(label));
  await followHolders(
    run,
    moved.map(({ id }) => id),
  );
  await recordSources(run, sources, at);
}

/** As many as the statements are given. */
function rowsOf({ entities, ties, sources }: Changes): number {
  const stated = [...entities.changed, ...entities.created];
  const named = stated.reduce((sum, row) => sum + row.ties.length, 0);
  const derived = ties.created.filter(({ answers }) => answers !== null).length;
  const deleted = 2 * (ties.retired.length + ties.replaced.length) + entities.retired.length;
  const moved = entities.changed.filter(({ label }) => movable.has(label)).length;
  return stated.length + named + ties.created.length + derived + deleted + moved + sources.length;
}

const movable: ReadonlySet<string> = new Set(['Organization', 'Post']);
