import { startAsker } from '../askers/start-asker.js';
import type { Contender } from './contender.js';

/** What it costs without us: no HTTP, no GraphQL, one statement for a question. */
export const driver: Contender = {
  name: 'C',
  title: 'one hand-written Cypher statement through the bare neo4j-driver',
  start: async (engine, asked) => {
    const asker = await startAsker({ bolt: engine }, asked);
    return { asker, nodePid: asker.pid, close: () => asker.close() };
  },
};
