/** Something of ours that would outlive this process. */
export interface Task {
  /** Has to do what it does before it returns: it is called while this process exits. */
  kill(): void;
  end(): Promise<unknown>;
}

const tasks = new Set<Task>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Ends the task with this process, however that ends, save by SIGKILL. Call what it returns once the task has ended. */
export function endWithUs(task: Task): () => void {
  if (tasks.size === 0) listen();
  tasks.add(task);
  return () => {
    if (tasks.delete(task) && tasks.size === 0) unlisten();
  };
}

function listen(): void {
  process.on('exit', onExit);
  // First in line, so that a listener who listens only once still counts.
  for (const signal of signals) process.prependListener(signal, onSignal);
}

function unlisten(): void {
  process.off('exit', onExit);
  for (const signal of signals) process.off(signal, onSignal);
}

function onExit(): void {
  for (const task of tasks) task.kill();
}

/** Whoever listens as well decides by himself when to stop us; with nobody else, the signal ends us, only a little later. */
function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  void Promise.allSettled([...tasks].map((task) => task.end())).then(() => {
    unlisten();
    process.kill(process.pid, signal);
  });
}
