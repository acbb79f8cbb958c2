import type { Command } from 'commander';

/** In the order of the help. Each is loaded by itself: what a server needs takes its time, and `load` needs none of it. */
const makers: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve-command.js')).serveCommand(),
  db: async () => (await import('./db-command.js')).dbCommand(),
  load: async () => (await import('./load-command.js')).loadCommand(),
  generate: async () => (await import('./generate-command.js')).generateCommand(),
  export: async () => (await import('./export-command.js')).exportCommand(),
  template: async () => (await import('./template-command.js')).templateCommand(),
  ask: async () => (await import('./ask-command.js')).askCommand(),
  gaps: async () => (await import('./gaps-command.js')).gapsCommand(),
  'what-if': async () => (await import('./what-if-command.js')).whatIfCommand(),
  report: async () => (await import('./report-command.js')).reportCommand(),
  config: async () => (await import('./config-command.js')).configCommand(),
  schema: async () => (await import('./schema-command.js')).schemaCommand(),
};

/** The command of a name; all of them for any other word, to help and to refuse it. */
export async function commandsFor(name: string | undefined): Promise<readonly Command[]> {
  const named = name === undefined || !Object.hasOwn(makers, name) ? undefined : makers[name];
  return Promise.all((named ? [named] : Object.values(makers)).map((make) => make()));
}
