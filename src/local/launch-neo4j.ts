import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Java } from './find-java.js';
import type { JvmSettings } from './java-arguments.js';
import type { Jvm } from './jvm.js';
import { launchJvm } from './launch-jvm.js';
import type { Memory } from './memory-for.js';
import { neo4jVersion } from './neo4j-version.js';
import { runningNeo4j } from './running-neo4j.js';
import { settingsText } from './settings-text.js';

/** Launches Neo4j with its settings written down, and writes down that it runs. */
export async function launchNeo4j(java: Java, launch: JvmSettings & Memory & { readonly port: number }): Promise<Jvm> {
  const { home, port, heapMegabytes, pageCacheMegabytes, purpose } = launch;
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settingsText({ port, pageCacheMegabytes, purpose }));
  const jvm = await launchJvm(java, launch, join(home, 'logs', 'jvm.log'));
  try {
    const { pid, birth } = jvm;
    const version = neo4jVersion;
    runningNeo4j.write(home, { pid, birth, port, version, heapMegabytes, pageCacheMegabytes, purpose });
    return jvm;
  } catch (error) {
    await jvm.end();
    throw error;
  }
}
