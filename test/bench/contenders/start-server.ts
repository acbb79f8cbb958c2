import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { asStarted } from '../as-started.js';
import type { Engine } from '../engine.js';
import { settingsFor } from '../settings-for.js';

export interface Server {
  readonly url: string;
  readonly pid: number;
  close(): Promise<void>;
}

/** Our server as anybody would start it, on a Neo4j that it is told of; resolves when it answers questions. */
export async function startServer(engine: Engine, settings: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = spawn(process.execPath, [...asStarted, 'dist/cli/main.js', 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...settingsFor(engine), PORT: '0', ...settings },
  });
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [, found] = /(http:\/\/\S+)\/graphql/.exec((said += text)) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('The server ended before it could be asked.')));
  });
  return { url, pid: child.pid ?? 0, close };
}
