import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs our program as anybody would; what it says goes to stderr, with everything else that is said on the way. */
export async function quanzeCommand(given: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...given], { stdio: ['ignore', 2, 2], env });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`quanze ${given.join(' ')} ended with ${code ?? 'a signal'}.`);
}
