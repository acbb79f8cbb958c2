import type { StoredEntity } from '../store/entities.js';
import type { Store } from '../store/store.js';
import type { Naming } from '../store/whole.js';
import type { MaybePromise } from './maybe-promise.js';

/** What one request brings to every resolver. */
export interface ApiContext {
  readonly requestId: string;
  readonly store: Store;
  readonly defaultScenario: string;
  /** How long a request waits for what goes on without it. */
  readonly patienceMillis: number;
  /** Any entity by id, whatever the view; looked up once a request. */
  readonly entity: (id: string) => MaybePromise<StoredEntity | undefined>;
  /** What an answer has brought along is not looked up again. */
  readonly know: <T extends Naming>(answer: T) => T;
}
