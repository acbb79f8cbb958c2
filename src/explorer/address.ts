import type { Chosen } from './gaps-data.js';

const page = '#gaps';

/** What is chosen stands in the address, so that a report can be kept and sent; null on another page. */
export function chosenIn(hash: string): Chosen | null {
  if (hash !== page && !hash.startsWith(`${page}?`)) return null;
  const given = new URLSearchParams(hash.slice(page.length + 1));
  const of = (key: string) => given.get(key) ?? '';
  return { scenario: of('scenario'), jurisdiction: of('jurisdiction'), asOf: of('asOf') };
}

export const addressOf = (chosen: Chosen): string => {
  const given = Object.entries(chosen).filter(([, value]) => value !== '');
  return given.length === 0 ? page : `${page}?${new URLSearchParams(given).toString()}`;
};
