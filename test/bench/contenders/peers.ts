import type { Contender } from './contender.js';
import { startPeer } from './start-peer.js';

export const asInReadme: Contender = {
  name: 'N',
  title: '@neo4j/graphql with Apollo, as its README sets it up',
  start: startPeer([]),
};
export const tuned: Contender = {
  name: 'Nt',
  title: '@neo4j/graphql, on Fastify and without CacheControl',
  start: startPeer(['--tuned']),
};
