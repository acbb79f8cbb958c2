import { startAsker } from '../askers/start-asker.js';
import type { Contender } from './contender.js';
import { startServer } from './start-server.js';

/** Our server, asked over HTTP by another process. */
const ours = (name: string, title: string, settings: NodeJS.ProcessEnv): Contender => ({
  name,
  title,
  start: async (engine, asked) => {
    const server = await startServer(engine, settings);
    try {
      const asker = await startAsker({ http: `${server.url}/graphql`, speaks: 'ours' }, asked);
      return { asker, nodePid: server.pid, close: () => asker.close().finally(() => server.close()) };
    } catch (error) {
      await server.close();
      throw error;
    }
  },
});

export const quanze = ours('ours', 'this server, GraphQL over HTTP', {});

/** So that one answers while the other collects its garbage: what is for those who count the longest waits. */
export const inTwoProcesses = ours('ours', 'this server in two processes', { QUANZE_PROCESSES: '2' });

export const forgetful = ours('ours0', 'the same, remembering nothing, as if each question were new', {
  QUANZE_REMEMBERED_MB: '0',
});
