import { Command } from 'commander';
import { buildApiSchema } from '../api/schema.js';
import { schemaText } from '../api/schema-text.js';

/** `quanze schema`: the GraphQL schema as text. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the GraphQL schema').action(async () => {
    process.stdout.write(schemaText(await buildApiSchema()));
  });
}
