import { startAsker } from '../askers/start-asker.js';
import type { Contender } from './contender.js';
import { startServer } from './start-server.js';

/** Our server, asked over HTTP by another process. */
export const quanze: Contender = {
  name: 'ours',
  title: 'this server, GraphQL over HTTP',
  start: async (engine, asked) => {
    const server = await startServer(engine);
    try {
      const asker = await startAsker({ http: `${server.url}/graphql`, speaks: 'ours' }, asked);
      return { asker, nodePid: server.pid, close: () => asker.close().finally(() => server.close()) };
    } catch (error) {
      await server.close();
      throw error;
    }
  },
};
