import { expect, test } from '@jest/globals';
import { cacheFolder } from '../../src/local/cache-folder.js';

test.each([
  [{}, '/home/li/.cache/quanze'],
  [{ XDG_CACHE_HOME: '/var/cache/li' }, '/var/cache/li/quanze'],
  [{ XDG_CACHE_HOME: 'relative' }, '/home/li/.cache/quanze'],
  [{ XDG_CACHE_HOME: '/var/cache/li', QUANZE_CACHE: '/srv/jars' }, '/srv/jars'],
])('with %j the jars are in %s', (environment, folder) => {
  expect(cacheFolder(environment, '/home/li')).toBe(folder);
});
