import cluster from 'node:cluster';
import { Command } from 'commander';
import { pino } from 'pino';
import { configurationFrom } from '../server/configuration.js';
import { serve } from '../server/serve.js';
import { serveAsOneOfSeveral } from '../server/serve-as-one-of-several.js';
import { serveInProcesses } from '../server/serve-in-processes.js';
import { tell } from './tell.js';
import { untilStopped } from './until-stopped.js';

/** `quanze serve`: Neo4j, the seeds, the API and its explorer. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('start Neo4j, load the seeds and serve the API and its explorer')
    .action(async () => {
      const configuration = configurationFrom(process.env);
      const log = pino({ level: configuration.logLevel }, pino.destination({ dest: 2, sync: false }));
      if (cluster.isWorker) return serveAsOneOfSeveral(configuration, log);
      let isOver = false;
      const stopped = untilStopped().then(() => {
        isOver = true;
      });
      const start = configuration.processes > 1 ? serveInProcesses : serve;
      const served = await start(configuration, log, tell);
      const over = served.ready.then(
        () => {
          if (!isOver) process.stdout.write(welcome(served.url, performance.now()));
          return stopped;
        },
        async (error: unknown) => {
          await served.close();
          throw error;
        },
      );
      await Promise.race([stopped, over]);
      const asked = performance.now();
      await served.close();
      tell(`Stopped in ${((performance.now() - asked) / 1000).toFixed(1)} s.`);
    });
}

const welcome = (url: string, millis: number) => `
Quanze 权责 answers after ${(millis / 1000).toFixed(1)} s.

  open  ${url}          the explorer, with questions to start from
  POST  ${url}/graphql  the API

  ask   curl -s ${url}/graphql -H 'content-type: application/json' \\
          -d '{"query":"{ whoSupervises(matter: {organization: \\"o.dept\\"}, view: {scenario: \\"NEAR\\"}) { explanation } }"}'

Ctrl-C stops it.
`;
