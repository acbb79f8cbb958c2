#!/usr/bin/env node
import './production.js';
import { Command } from 'commander';
import { ConfigurationError } from '../server/configuration-error.js';
import { Refusal } from '../domain/refusal.js';
import { LocalNeo4jError } from '../local/local-neo4j-error.js';
import { commandsFor } from './commands-for.js';
import { exitCodes } from './exit-codes.js';
import { tell } from './tell.js';

const program = new Command('quanze')
  .description('A registry of public organizations and their powers (权责).')
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 a failure of ours; 2 bad input, or something unknown was named; 3 the database cannot be used; 4 data were refused.',
  )
  .configureHelp({ showGlobalOptions: true });
for (const command of await commandsFor(process.argv[2])) program.addCommand(command);

/** What went wrong, in a sentence, and the exit code that says so. */
function report(error: unknown): number {
  tell(error instanceof Error ? error.message : String(error));
  if (error instanceof LocalNeo4jError) return exitCodes.unavailable;
  if (error instanceof ConfigurationError) return exitCodes.badInput;
  if (!(error instanceof Refusal)) return exitCodes.failed;
  return error.code === 'DATABASE_UNAVAILABLE' || error.code === 'DEADLINE_EXCEEDED'
    ? exitCodes.unavailable
    : exitCodes.badInput;
}

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => [...commands])]) {
  command.exitOverride((error) => {
    process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.badInput);
  });
}
await program.parseAsync().catch((error: unknown) => {
  // Whoever waits for a signal would keep the process alive, and there is nothing left to wait for.
  process.exit(report(error));
});
