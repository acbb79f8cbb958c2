import { givenText, isGiven, type Environment } from './given-text.js';
import { SETTINGS, type Setting } from './settings.js';

/** A setting as `quanze config` shows it. */
export interface ListedSetting {
  readonly variable: string;
  /** As text, secrets as ***; undefined where there is none. */
  readonly value: string | undefined;
  readonly default: string | undefined;
  readonly origin: 'environment' | 'default';
  readonly description: string;
}

/** Every setting, right or wrong, in the order in which they are explained. */
export function listedSettings(environment: Environment): readonly ListedSetting[] {
  return Object.values<Setting>(SETTINGS).map((setting) => {
    const given = isGiven(setting, environment);
    const text = givenText(setting, environment);
    return {
      variable: setting.variable,
      value: shown(setting, text),
      default: setting.default,
      origin: given ? 'environment' : 'default',
      description: setting.description,
    };
  });
}

/** Credentials in an address are not to be there, and not to be shown either. */
const shown = ({ secret }: Setting, text: string | undefined): string | undefined =>
  secret && text !== undefined ? '***' : text?.replace(/\/\/[^/]*@/, '//***@');
