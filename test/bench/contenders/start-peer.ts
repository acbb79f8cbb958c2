import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startAsker } from '../askers/start-asker.js';
import { settingsFor } from '../settings-for.js';
import type { Contender } from './contender.js';

/** @neo4j/graphql, asked over HTTP by another process. */
export const startPeer =
  (options: readonly string[]): Contender['start'] =>
  async (engine, asked) => {
    const child = fork(fileURLToPath(new URL('../peer/peer-server.js', import.meta.url)), options, {
      env: settingsFor(engine),
    });
    const ended = once(child, 'exit');
    const close = async () => {
      if (child.connected) child.disconnect();
      await ended;
    };
    const gone = ended.then(() => Promise.reject(new Error('The peer ended before it could be asked.')));
    try {
      const [url] = (await Promise.race([once(child, 'message'), gone])) as [string];
      const asker = await startAsker({ http: url, speaks: 'peer' }, asked);
      return { asker, nodePid: child.pid ?? 0, close: () => asker.close().finally(close) };
    } catch (error) {
      await close();
      throw error;
    }
  };
