import { Refusal } from '../domain/refusal.js';
import { listSeparator } from '../import/bulk/csv-cell.js';
import { miscounted } from '../import/bulk/miscounted.js';
import { prepareBulk } from '../import/bulk/prepare-bulk.js';
import type { LoadProgress } from '../import/load-progress.js';
import type { HowToRead } from '../import/read/how-to-read.js';
import type { LoadReport } from '../import/load-report.js';
import { emptyHome, fillEmptyHome, hasStore } from '../local/fill-empty-home.js';
import { migrate } from '../store/migrations/migrate.js';
import type { Store } from '../store/store.js';
import { dataVersion } from '../store/writing/data-version.js';
import { graphCounts } from '../store/writing/graph-counts.js';
import type { Configuration } from './configuration.js';
import { localSettings } from './database.js';
import { openRegistry } from './open-registry.js';

/** The first load of the store of our own Neo4j, offline: the seeds and these files, checked as any load. */
export async function bulkLoad(
  configuration: Configuration,
  paths: readonly string[],
  tell: (sentence: string) => void,
  onProgress?: (progress: LoadProgress) => void,
  how: HowToRead & { readonly skipBad?: boolean } = {},
): Promise<LoadReport> {
  const { neo4jUri, dataFolder, seedsFolder } = configuration;
  if (neo4jUri !== undefined) {
    const reason = 'A bulk load fills the store of the Neo4j that is started here, and NEO4J_URI names another';
    throw new Refusal('BAD_USER_INPUT', `${reason}: load without --bulk.`);
  }
  const withGraph = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const registry = await openRegistry(configuration, { tell, beside: false, purpose: 'FILLING' });
    return work(registry.store).finally(() => registry.close());
  };
  if (hasStore(dataFolder) && (await withGraph(dataVersion)) > 0) {
    const reason = `The store in ${dataFolder} is not empty, and a bulk load is for an empty one`;
    throw new Refusal('BAD_USER_INPUT', `${reason}: load without --bulk, or name another folder in QUANZE_DATA.`);
  }
  const settings = localSettings(configuration, tell);
  const { report, files } = await fillEmptyHome(settings, async (folder) => {
    const prepared = await prepareBulk(paths, folder, { ...how, onProgress, seeds: seedsFolder });
    const { files } = prepared;
    const judge = () => {
      const report = prepared.report();
      return { isGood: report.applied, report, files };
    };
    return { input: files && { ...files, listSeparator }, judge };
  });
  if (files === null || !report.applied) return report;
  try {
    const faults = await withGraph(async (store) => {
      await migrate(store);
      return miscounted(files, await graphCounts(store));
    });
    if (faults.length > 0) throw new Error(`The graph is not what the files say. ${faults.join(' ')}`);
  } catch (error) {
    await emptyHome(settings);
    throw error;
  }
  return report;
}
