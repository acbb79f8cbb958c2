/** Tries again after an error that passes, such as that somebody else was at it at the same moment. */
export async function persistently<T>(
  work: () => Promise<T>,
  passes: (error: unknown) => boolean,
  { attempts, pauseMillis }: { readonly attempts: number; readonly pauseMillis: number },
): Promise<T> {
  for (let left = attempts - 1; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !passes(error)) throw error;
      if (pauseMillis > 0) await new Promise((resolve) => setTimeout(resolve, pauseMillis * (0.5 + Math.random())));
    }
  }
}
