import { expect, test } from '@jest/globals';
import { serverAudits, type AuditResult } from 'graphql-http';
import { opened } from './opened.js';

test('graphql-http’s audits find no error', async () => {
  const server = await opened();
  const results: AuditResult[] = [];
  for (const audit of serverAudits({ url: `${server.url}/graphql` })) results.push(await audit.fn());
  const found = (status: string) =>
    results.filter((each) => each.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(results).toHaveLength(61);
  expect(found('error')).toEqual([]);
  // We answer 400 to what does not fit, also where the caller asks for application/json: it says more than a 200.
  expect(found('warn').map((each) => each.slice(0, 4))).toEqual(['572B', 'FDE2', '7B9B']);
  // And we are not asked with GET.
  expect(found('notice').map((each) => each.slice(0, 4))).toEqual(['5A70', 'D6D5', '6A70']);
});
