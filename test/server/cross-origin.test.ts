import { expect, test } from '@jest/globals';
import { opened } from './opened.js';

const ours = 'https://front.example';

test('pages of the origins that are named may ask, and no others', async () => {
  const server = await opened({ corsOrigins: [ours] });
  const preflight = (origin: string) =>
    fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  const asked = (origin: string) => server.post({ query: '{ hello }' }, { origin });

  const allowed = await preflight(ours);
  expect(allowed.status).toBe(204);
  expect(Object.fromEntries(allowed.headers)).toMatchObject({
    'access-control-allow-origin': ours,
    'access-control-allow-methods': 'POST',
    vary: 'Origin',
  });
  expect((await asked(ours)).headers.get('access-control-allow-origin')).toBe(ours);
  for (const other of ['https://front.example.evil', 'http://front.example', 'null']) {
    expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
    expect((await asked(other)).headers.get('access-control-allow-origin')).toBeNull();
  }
});
