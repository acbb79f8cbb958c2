import { readFileSync } from 'node:fs';

export const readme = readFileSync('README.md', 'utf8');

export interface Block {
  readonly language: string;
  readonly content: string;
}

/** The fenced blocks, in order. */
export const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
  ([, language = '', content = '']) => ({ language, content }),
);

/** What stands between the marks of a section that is made from the code. */
export function section(name: string): string {
  const [, content] = new RegExp(`<!-- ${name} -->\n(.*)\n<!-- /${name} -->`, 's').exec(readme) ?? [];
  if (content === undefined) throw new Error(`The README has no section '${name}'.`);
  return content;
}
