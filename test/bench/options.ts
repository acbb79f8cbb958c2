import { parseArgs } from 'node:util';
import { contenders } from './contenders.js';
import { sizes } from './sizes.js';
import { trials } from './trials.js';
import { works } from './works.js';

export const usage = `npm run bench -- [options]
  --only <names>    only these works or contenders, separated by commas: ${[...works, ...trials, ...contenders].map(({ name }) => name).join(', ')}
  --size <names>    the data to ask about: ${sizes.map(({ name }) => name).join(', ')} (S); of several, how costs grow
  --rounds <n>      rounds of each, in turn (5)
  --seconds <n>     how long a round takes (2)
  --warm-up <n>     seconds of each before the first round (5)
  --at-once <n>     questions under way at once (16)
  --minutes <n>     how long W10 takes (1), which is done only where it or this is named
  --at-most <n>     minutes after which a report (W8) or UNWIND (W9) is stopped (5)
  --from <files>    measure nothing: tell of what --json wrote, in one file or several, separated by commas
  --json <file>     also write what was measured there
  --markdown <file> also write the README's tables there, between its marks if it has them
  --picture <file>  also draw them there, as SVG`;

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
      minutes: { type: 'string' },
      'at-most': { type: 'string', default: '5' },
      from: { type: 'string', default: '' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      picture: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = listed(values.only);
  for (const name of only) {
    if (![...works, ...trials, ...contenders].some((each) => each.name === name))
      throw new Error(`--only: there is no '${name}'.`);
  }
  const sizesNamed = listed(values.size).map((name) => {
    const size = sizes.find((each) => each.name === name);
    if (!size) throw new Error(`--size: there is no '${name}'.`);
    return size;
  });
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    all.filter(({ name }) => only.includes(name));
  const [someWorks, someTrials, someContenders] = [named(works), named(trials), named(contenders)];
  const byWork = someWorks.length + someTrials.length > 0;
  const usual = trials.filter(({ name }) => name !== 'W10' || values.minutes !== undefined);
  return {
    help: values.help,
    works: byWork ? someWorks : works,
    trials: only.length > 0 ? someTrials : usual,
    contenders: someContenders.length > 0 ? someContenders : contenders,
    sizes: sizesNamed,
    rounds: positive('--rounds', values.rounds),
    roundMillis: positive('--seconds', values.seconds) * 1000,
    warmUpMillis: positive('--warm-up', values['warm-up']) * 1000,
    atOnce: positive('--at-once', values['at-once']),
    minutes: positive('--minutes', values.minutes ?? '1'),
    atMostMillis: positive('--at-most', values['at-most']) * 60_000,
    from: listed(values.from),
    jsonFile: values.json,
    markdownFile: values.markdown,
    pictureFile: values.picture,
  };
}

const listed = (text: string): string[] => text.split(',').filter((name) => name !== '');

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${option} must be a number above 0, not '${text}'.`);
  return value;
}
