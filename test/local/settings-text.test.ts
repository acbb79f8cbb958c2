import { expect, test } from '@jest/globals';
import { settingsText } from '../../src/local/settings-text.js';

const lines = settingsText({ port: 7777, pageCacheMegabytes: 256, purpose: 'SERVING' }).trim().split('\n');

test('Neo4j listens on the loopback only, and speaks nothing but Bolt', () => {
  expect(lines.filter((line) => /address/.test(line))).toEqual([
    'server.default_listen_address=127.0.0.1',
    'server.bolt.listen_address=127.0.0.1:7777',
    'server.bolt.advertised_address=127.0.0.1:7777',
  ]);
  expect(lines).toEqual(expect.arrayContaining(['server.http.enabled=false', 'server.https.enabled=false']));
});

test('Neo4j sends no reports, reads no files for a statement, and waits for ever for nothing', () => {
  expect(lines).toEqual(
    expect.arrayContaining([
      'dbms.usage_report.enabled=false',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'db.transaction.timeout=120s',
      'db.lock.acquisition.timeout=10s',
      'server.memory.pagecache.size=256m',
    ]),
  );
});

test('every line names one setting, once', () => {
  const names = lines.map((line) => /^([a-z0-9_.]+)=\S.*$/.exec(line)?.[1]);
  expect(new Set(names).size).toBe(lines.length);
  expect(names).not.toContain(undefined);
});

test('only a Neo4j for tests keeps its plans when the data are others', () => {
  const kept = /^dbms\.cypher\.min_replan_interval=1d$/m;
  expect(settingsText({ port: 7777, pageCacheMegabytes: 256, purpose: 'TESTING' })).toMatch(kept);
  expect(lines.join('\n')).not.toMatch(kept);
});
