import type { Finding } from '../domain/rule.js';
import type { Store } from '../store/store.js';
import { dataVersion } from '../store/writing/data-version.js';
import { keepReport, type ReportToKeep } from '../store/writing/keep-report.js';

/** Makes something of the data and keeps it with its findings until they change. Where nothing may be written, it is only made. */
export async function keeping<T>(
  store: Store,
  key: string,
  make: (keep: (findings: readonly Finding[]) => Promise<void>) => Promise<T>,
  asWritten: (made: T) => unknown,
): Promise<T> {
  const version = await dataVersion(store);
  let kept: ReportToKeep | null = await keepReport(store, key, version).catch(() => null);
  try {
    const made = await make(async (findings) => kept?.add(findings));
    // What was made while the data changed is of no version.
    if ((await dataVersion(store)) === version) {
      await kept?.complete(asWritten(made));
      kept = null;
    }
    return made;
  } finally {
    await kept?.drop();
  }
}
