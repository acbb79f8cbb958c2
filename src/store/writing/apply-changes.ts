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
export async function applyChanges(store: Store, changes: Changes, turn: Turn): Promise<void> {
  try {
    await store.write((run) => applyOnce(run, changes, turn));
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

const movable: ReadonlySet<string> = new Set(['Organization', 'Post']);
