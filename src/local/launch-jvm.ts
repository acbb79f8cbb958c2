import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Java } from './find-java.js';
import { javaArguments, type JvmSettings } from './java-arguments.js';
import { jvm, type Jvm } from './jvm.js';
import { LocalNeo4jError } from './local-neo4j-error.js';
import { processBirth } from './process-birth.js';
import { utf8Locale } from './utf8-locale.js';

/** Runs Neo4j in a session of its own, so that Ctrl-C reaches it only through us, after we have let go of it. */
export async function launchJvm(java: Java, settings: JvmSettings, logFile: string): Promise<Jvm> {
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(java.program, javaArguments(settings), {
    cwd: settings.home,
    detached: true,
    env: { ...process.env, ...utf8Locale(process.env) },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal === null ? `with exit code ${String(code)}` : `by ${signal}`));
  });
  try {
    await once(child, 'spawn');
  } catch (error) {
    throw new LocalNeo4jError(`Cannot run ${java.program} (${String(error)}): install Java 17 or 21 anew.`, {
      cause: error,
    });
  }
  child.unref();
  const pid = child.pid ?? 0;
  return jvm(pid, processBirth(pid) ?? 'dead', ended);
}
