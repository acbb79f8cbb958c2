import { Refusal } from '../domain/refusal.js';

/** Refuses when `work` takes longer, and aborts it then; what it still brings afterwards is dropped. */
export async function withinDeadline<T>(
  millis: number,
  controller: AbortController,
  work: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const refusal = new Refusal('DEADLINE_EXCEEDED', `The request was not answered within ${millis} ms.`);
      reject(refusal);
      controller.abort(refusal);
    }, millis);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
