import type { Setting } from './settings.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The text of a setting: the environment's or its default. An empty variable counts as none, as compose files leave it. */
export function givenText(setting: Setting, environment: Environment): string | undefined {
  return isGiven(setting, environment) ? environment[setting.variable] : setting.default;
}

export function isGiven({ variable, mayBeEmpty }: Setting, environment: Environment): boolean {
  const text = environment[variable];
  return text !== undefined && (text !== '' || mayBeEmpty === true);
}
