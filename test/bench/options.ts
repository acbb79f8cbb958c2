import { parseArgs } from 'node:util';
import { contenders } from './contenders.js';
import { sizes } from './sizes.js';
import { works } from './works.js';

export const usage = `npm run bench -- [options]
  --only <names>    only these works or contenders, separated by commas: ${[...works, ...contenders].map(({ name }) => name).join(', ')}
  --size <name>     the data to ask about: ${sizes.map(({ name }) => name).join(', ')} (S)
  --rounds <n>      rounds of each, in turn (5)
  --seconds <n>     how long a round takes (2)
  --warm-up <n>     seconds of each before the first round (5)
  --at-once <n>     questions under way at once (16)
  --json <file>     also write what was measured there`;

export type Options = ReturnType<typeof readOptions>;

/** Throws a sentence where an option is wrong. */
export function readOptions(given: readonly string[]) {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', default: '' },
      size: { type: 'string', default: 'S' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      'warm-up': { type: 'string', default: '5' },
      'at-once': { type: 'string', default: '16' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',').filter((name) => name !== '');
  for (const name of only) {
    if (![...works, ...contenders].some((each) => each.name === name))
      throw new Error(`--only: there is no '${name}'.`);
  }
  const size = sizes.find(({ name }) => name === values.size);
  if (!size) throw new Error(`--size: there is no '${values.size}'.`);
  return {
    help: values.help,
    works: chosen(works, only),
    contenders: chosen(contenders, only),
    size,
    rounds: positive('--rounds', values.rounds),
    roundMillis: positive('--seconds', values.seconds) * 1000,
    warmUpMillis: positive('--warm-up', values['warm-up']) * 1000,
    atOnce: positive('--at-once', values['at-once']),
    jsonFile: values.json,
  };
}

function chosen<T extends { readonly name: string }>(all: readonly T[], only: readonly string[]): readonly T[] {
  const some = all.filter(({ name }) => only.includes(name));
  return some.length > 0 ? some : all;
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${option} must be a number above 0, not '${text}'.`);
  return value;
}
