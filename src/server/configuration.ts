import type { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import { givenText, type Environment } from './given-text.js';
import { SETTINGS, type Settings } from './settings.js';

/** The value of every setting, read once when the process starts. */
export type Configuration = { readonly [Name in keyof Settings]: z.infer<Settings[Name]['value']> };

/** Throws a ConfigurationError that names every wrong variable at once. */
export function configurationFrom(environment: Environment): Configuration {
  const faults: string[] = [];
  const values = Object.entries(SETTINGS).map(([name, setting]) => {
    const { data, error } = setting.value.safeParse(givenText(setting, environment));
    if (error) faults.push(`${setting.variable} ${error.issues[0]?.message ?? 'is wrong'}.`);
    return [name, data];
  });
  // As far as they are right: what is not has been reported, and is not looked at.
  const configuration = Object.fromEntries(values) as Configuration;
  faults.push(...contradictions(configuration));
  if (faults.length > 0) throw new ConfigurationError(faults);
  return configuration;
}

function contradictions({ neo4jUri, neo4jPassword, ...times }: Configuration): string[] {
  const found: string[] = [];
  if (neo4jUri !== undefined && neo4jPassword === undefined) {
    found.push('NEO4J_PASSWORD must be given with NEO4J_URI.');
  }
  if (times.statementTimeoutMillis >= times.deadlineMillis) {
    found.push('QUANZE_STATEMENT_TIMEOUT_MS must be less than QUANZE_DEADLINE_MS.');
  }
  return found;
}
