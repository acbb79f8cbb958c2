import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface CommandOptions {
  /** Takes what it prints, line by line; otherwise that goes to stderr, with everything else that is said on the way. */
  readonly onLine?: (line: string) => void;
  /** It is ended when it takes longer. */
  readonly atMostMillis?: number;
}

/** Runs our program as anybody would, to its end. */
export const quanzeCommand = (given: readonly string[], env: NodeJS.ProcessEnv, options?: CommandOptions) =>
  nodeCommand(['dist/cli/main.js', ...given], env, options);

/** Runs Node to its end; false where it took too long and was ended. */
export async function nodeCommand(
  given: readonly string[],
  env: NodeJS.ProcessEnv,
  { onLine, atMostMillis }: CommandOptions = {},
): Promise<boolean> {
  const stdio: SpawnOptions['stdio'] = ['ignore', onLine ? 'pipe' : 2, 2];
  const child = spawn(process.execPath, [...given], { stdio, env });
  underWay.add(child);
  const late = AbortSignal.timeout(atMostMillis ?? 2 ** 31 - 1);
  const end = () => child.kill('SIGTERM');
  late.addEventListener('abort', end);
  if (onLine && child.stdout) createInterface({ input: child.stdout }).on('line', onLine);
  const [code] = (await once(child, 'close')) as [number | null];
  late.removeEventListener('abort', end);
  underWay.delete(child);
  if (code !== 0 && !late.aborted) throw new Error(`node ${given.join(' ')} ended with ${code ?? 'a signal'}.`);
  return code === 0;
}

const underWay = new Set<ChildProcess>();

/** For when we are stopped ourselves. */
export function endCommands(): void {
  for (const child of underWay) child.kill('SIGTERM');
}
