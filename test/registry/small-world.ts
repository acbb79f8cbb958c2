import { afterAll, beforeAll, expect } from '@jest/globals';
import { loadFiles } from '../../src/import/load-files.js';
import type { View } from '../../src/domain/view.js';
import { chooseView } from '../../src/registry/view.js';
import type { Store } from '../../src/store/store.js';
import { writtenFiles } from '../import/written-files.js';
import { emptyGraph } from '../store/writing/empty-graph.js';

/** A world of one scenario, `W`, that all tests of a file ask: nothing else is in the graph meanwhile. */
export function smallWorld(world: string) {
  const files = writtenFiles({ 'world.yaml': world });
  let store: Store;
  beforeAll(async () => {
    store = await emptyGraph();
    expect(await loadFiles(store, [files.folder])).toMatchObject({ problems: [] });
  });
  afterAll(async () => {
    files.remove();
    await store.close();
    await (await emptyGraph()).close();
  });
  return {
    store: () => store,
    on: (asOf?: string): Promise<View> =>
      chooseView(store, { scenario: 'W', ...(asOf !== undefined && { asOf }) }, 'W'),
  };
}
