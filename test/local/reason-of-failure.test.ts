import { expect, test } from '@jest/globals';
import { lastLines } from '../../src/local/last-lines.js';
import { reasonOfFailure } from '../../src/local/reason-of-failure.js';

test.each([
  ['port', 'bind(..) failed with error(-98): Address already in use'],
  ['held', 'FileLockException: Lock file has been locked by another process: /data/databases/store_lock.'],
  ['disk', 'java.io.IOException: No space left on device'],
  ['heap', 'Terminating due to java.lang.OutOfMemoryError: Java heap space'],
  ['memory', 'java.lang.OutOfMemoryError: Direct buffer memory'],
  ['memory', 'There is insufficient memory for the Java Runtime Environment to continue.'],
  ['java', 'java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint'],
  ['rights', 'java.nio.file.AccessDeniedException: /data/databases'],
  ['unknown', 'ERROR Failed to start Neo4j on 127.0.0.1:7474.'],
])('%s is read out of: %s', (name, line) => {
  const reason = reasonOfFailure('ended with exit code 1', `INFO Starting...\n${line}\n`, '/data');
  expect(reason.name).toBe(name);
  expect(reason.sentence).toMatch(/^[^\n]+: [^\n]+\.$|see the logs/);
});

test('a JVM that was killed while it started points to the memory', () => {
  expect(reasonOfFailure('ended by SIGKILL', '', '/data').name).toBe('memory');
});

test('the last lines leave out stack frames and cut what is too long', () => {
  const log = ['one', 'two', '\tat org.neo4j.A.b(A.java:1)', '\t... 5 more', '', 'x'.repeat(400)].join('\n');
  expect(lastLines(log, 2)).toEqual(['two', `${'x'.repeat(300)}…`]);
});
