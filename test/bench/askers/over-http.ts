import type { Asked, Asker } from './asker.js';
import { jsonPosts } from './json-posts.js';
import type { Ask } from '../work.js';
import { workNamed } from '../work-named.js';

/** Asks a GraphQL server. Every ask is a new body, as different callers would send it. */
export function overHttp(
  { http: url, speaks }: { readonly http: string; readonly speaks: 'ours' | 'peer' },
  { scenario, asOf, atOnce }: Asked,
): Asker {
  const posts = jsonPosts(url, atOnce);
  const where = speaks === 'ours' ? { view: { scenario, asOf } } : { scenario, day: Number(asOf.replaceAll('-', '')) };
  const post = (query: string, variables: Readonly<Record<string, unknown>>) =>
    posts.post(JSON.stringify({ query, variables: { ...variables, ...where } }));
  const ask = async (work: string, of: Ask) => {
    const { text, requests = (each: Ask) => [each] } = workNamed(work)[speaks];
    const answers = [];
    for (const variables of requests(of)) answers.push(await post(text, variables));
    return answers;
  };
  return {
    answer: async (work, of) => {
      const data = (await ask(work, of)).map((text) => {
        const parsed = JSON.parse(text) as { data?: unknown; errors?: unknown };
        if (parsed.errors !== undefined)
          throw new Error(`${work} ${JSON.stringify(of).slice(0, 300)} was answered with ${text.slice(0, 300)}`);
        return parsed.data;
      });
      return workNamed(work)[speaks].fromData(data, of);
    },
    serve: async (work, of) => (await ask(work, of)).every((text) => text.startsWith('{"data":')),
    close: () => {
      posts.close();
      return Promise.resolve();
    },
  };
}
