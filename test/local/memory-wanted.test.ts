import { expect, test } from '@jest/globals';
import { LocalNeo4jError } from '../../src/local/local-neo4j-error.js';
import { memoryFor } from '../../src/local/memory-for.js';
import { memoryWanted } from '../../src/local/memory-wanted.js';

test.each([
  [1_024, 512, 128],
  [4_096, 512, 512],
  [16_384, 2_048, 2_048],
  [262_144, 4_096, 4_096],
])('a machine of %i MB gives %i MB of heap and %i MB of page cache', (machine, heapMegabytes, pageCacheMegabytes) => {
  expect(memoryFor(machine)).toEqual({ heapMegabytes, pageCacheMegabytes });
});

test('what was asked for goes before the share of the machine', () => {
  expect(memoryWanted({ heapMegabytes: 700 }, 4_096)).toEqual({ heapMegabytes: 700, pageCacheMegabytes: 512 });
});

test('more than the machine has is refused, exactly as much is not', () => {
  const asked = { heapMegabytes: 900, pageCacheMegabytes: 100 };
  expect(memoryWanted(asked, 1_000)).toEqual(asked);
  expect(() => memoryWanted(asked, 999)).toThrow(LocalNeo4jError);
  expect(() => memoryWanted(asked, 999)).toThrow(/900 MB .* 100 MB .* 999 MB .* ask for less\.$/);
});
