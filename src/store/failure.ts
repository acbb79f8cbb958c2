import { Neo4jError } from 'neo4j-driver';
import { Refusal } from '../domain/refusal.js';

/** The driver has no deadline of its own: whatever has not come by then is given up. */
export async function before<T>(deadlineMillis: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), deadlineMillis + 250);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the database was asked has not come in time. */
export const tooLate = (cause?: unknown) =>
  new Refusal('DEADLINE_EXCEEDED', 'The database did not answer in time.', undefined, { cause });

const away =
  /ServiceUnavailable|SessionExpired|DatabaseUnavailable|DatabaseNotFound|Security\.|NotALeader|ShuttingDown/;

/** What an error of the driver means to a caller; anything else passes unchanged, and is masked at the door. */
export function refusalFor(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|Transaction\.Terminated|LockAcquisitionTimeout/.test(error.code)) return tooLate(error);
  const unreachable = away.test(error.code) || /acquisition timed out|Connection/.test(error.message);
  if (!unreachable) return error;
  return new Refusal('DATABASE_UNAVAILABLE', whyAway(error), undefined, { cause: error });
}

function whyAway({ code }: Neo4jError): string {
  if (code.includes('Security.')) return 'The database does not let us in: the user or the password is not right.';
  return code.includes('DatabaseNotFound') ? 'There is no database of that name.' : 'The database cannot be reached.';
}
