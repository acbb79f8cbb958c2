/** What has been opened, to be closed last first, whatever happens. */
export function closing() {
  const closers: (() => unknown)[] = [];
  let closed: Promise<void> | undefined;
  const closeAll = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      try {
        await close();
      } catch (error) {
        process.stderr.write(`${String(error)}\n`);
      }
    }
  };
  return {
    afterwards: (close: () => unknown): void => void closers.push(close),
    close: (): Promise<void> => (closed ??= closeAll()),
  };
}
