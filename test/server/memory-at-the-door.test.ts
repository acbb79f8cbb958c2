import { expect, jest, test } from '@jest/globals';
import type { GivenAnswer } from '../../src/server/given-answer.js';
import type { Recall } from '../../src/store/memory-of-answers.js';
import { opened } from './opened.js';

/** Gives every answer again that may be. */
function neverForgetting() {
  const kept = new Map<string, GivenAnswer>();
  const recall: Recall<GivenAnswer> = async (question, read) => {
    const answer = kept.get(question) ?? (await read());
    if (answer.lasting) kept.set(question, answer);
    return answer;
  };
  return { recall, kept };
}

test('an answer that is given again is the same, and carries the id of its own request', async () => {
  const { recall, kept } = neverForgetting();
  const { ask } = await opened({ recall });
  const [first, again] = [await ask('{ hello(name: "权责") }'), await ask('{ hello(name: "权责") }')];
  expect(again.data).toEqual({ hello: 'Hello, 权责' });
  expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
  expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  expect(kept.size).toBe(1);
});

test('who accepts another media type, sends other variables or asks on another day has another answer', async () => {
  const { recall, kept } = neverForgetting();
  const { ask } = await opened({ recall });
  const query = 'query ($name: String) { hello(name: $name) }';
  await ask(query, { name: 'A' });
  await ask(query, { name: 'B' });
  await ask(query, { name: 'A' }, { accept: 'application/graphql-response+json' });
  jest.useFakeTimers({ now: Date.now() + 86_400_000, doNotFake: ['setTimeout', 'setImmediate', 'nextTick'] });
  await ask(query, { name: 'A' }).finally(() => jest.useRealTimers());
  expect(kept.size).toBe(4);
});

test('what went wrong is not given again, nor what changes something', async () => {
  const { recall, kept } = neverForgetting();
  const { ask, post } = await opened({ recall });
  await ask('{ fails }');
  await ask('{ refuses(code: "DATABASE_UNAVAILABLE") }');
  await ask('{ nothing }');
  await ask('mutation { touch }');
  await post('{"query":');
  expect(kept.size).toBe(0);
});

test('an answer from memory counts as one that was given', async () => {
  const { ask, url } = await opened({ recall: neverForgetting().recall });
  for (let times = 0; times < 3; times++) await ask('{ hello }');
  expect(await (await fetch(`${url}/metrics`)).text()).toContain('quanze_requests_total{outcome="OK"} 3');
});
