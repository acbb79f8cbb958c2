import type { Purpose } from './local-settings.js';

interface WrittenSettings {
  readonly port: number;
  readonly pageCacheMegabytes: number;
  readonly purpose: Purpose;
}

/** The whole of neo4j.conf. Neo4j refuses to start on a name that it does not know. */
export function settingsText({ port, pageCacheMegabytes, purpose }: WrittenSettings): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': `${pageCacheMegabytes}m`,
    // Else half a gigabyte of empty log.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Both wait for ever by default; a caller may give a transaction a timeout of its own.
    'db.transaction.timeout': '120s',
    'db.lock.acquisition.timeout': '10s',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // Else a stop takes ten seconds, all of it Netty's quiet period.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    // Else it plans a statement anew, which takes a second, whenever a test has put other data in the place of its own.
    ...(purpose === 'TESTING' && { 'dbms.cypher.min_replan_interval': '1d' }),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
