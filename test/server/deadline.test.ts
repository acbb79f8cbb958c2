import { expect, test } from '@jest/globals';
import { withinDeadline } from '../../src/server/within-deadline.js';
import { opened } from './opened.js';

test('a request that takes too long is refused, and told to stop', async () => {
  const server = await opened({ deadlineMillis: 200 });
  const started = performance.now();
  const answer = await server.ask('{ waits(millis: 10000) }');
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(answer).toMatchObject({
    status: 504,
    errors: [{ extensions: { code: 'DEADLINE_EXCEEDED', requestId: answer.headers.get('x-request-id') } }],
  });
  expect(server.waited).toEqual(['aborted']);
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
    'quanze_requests_total{outcome="DEADLINE_EXCEEDED"} 1',
  );
  expect(await server.ask('{ waits(millis: 20) }')).toMatchObject({ status: 200, data: { waits: 'waited' } });
});

test('so is one whose context is never made', async () => {
  const server = await opened({ deadlineMillis: 100, contextFor: () => new Promise(() => undefined) });
  expect(await server.ask('{ hello }')).toMatchObject({ status: 504 });
});

test('work that fails late fails nobody', async () => {
  const late = withinDeadline(
    10,
    new AbortController(),
    () => new Promise((_, reject) => setTimeout(reject, 50, new Error('late'))),
  );
  await expect(late).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  await new Promise((resolve) => setTimeout(resolve, 100));
});
