import { Agent, request } from 'node:http';
import type { Asked, Asker } from './asker.js';
import type { Ask } from '../work.js';
import { workNamed } from '../work-named.js';

/** Asks a GraphQL server. Every ask is a new body, as different callers would send it. */
export function overHttp(url: string, { scenario, asOf, atOnce }: Asked): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const post = (work: string, ask: Ask) =>
    new Promise<string>((resolve, reject) => {
      const body = JSON.stringify({
        query: workNamed(work).operation,
        variables: { ...ask, view: { scenario, asOf } },
      });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { agent, method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve(text)).on('error', reject);
      });
      sent.on('error', reject).end(body);
    });
  return {
    answer: async (work, ask) => {
      const text = await post(work, ask);
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
      if (errors !== undefined)
        throw new Error(`${work} ${JSON.stringify(ask)} was answered with ${text.slice(0, 300)}`);
      return workNamed(work).fromData(data);
    },
    serve: async (work, ask) => (await post(work, ask)).startsWith('{"data":'),
    close: () => {
      agent.destroy();
      return Promise.resolve();
    },
  };
}
