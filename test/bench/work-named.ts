import type { Work } from './work.js';
import { works } from './works.js';

const byName = new Map(works.map((work) => [work.name, work]));

export function workNamed(name: string): Work {
  const work = byName.get(name);
  if (!work) throw new Error(`There is no work '${name}'; there are ${[...byName.keys()].join(', ')}.`);
  return work;
}
