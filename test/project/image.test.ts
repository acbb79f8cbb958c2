import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/server/settings.js';

const text = (file: string) => readFileSync(file, 'utf8');
const dockerfile = text('Dockerfile');
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?<sources>.+) \S+$/gm)].flatMap(({ groups }) =>
  (groups?.['sources'] ?? '').split(' '),
);
const known = new Set(['NODE_ENV', ...Object.values(SETTINGS).map(({ variable }) => variable)]);

test('everything that the image copies is here, and is not kept from it by .dockerignore', () => {
  const letIn = new Set(
    text('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? line.slice(1) : [])),
  );
  expect(copied).not.toHaveLength(0);
  expect(
    copied.map((path) => path.replace(/^\.\//, '')).filter((path) => !existsSync(path) || !letIn.has(path)),
  ).toEqual([]);
});

test('the image sets no variable that is no setting', () => {
  const set = [...dockerfile.matchAll(/^ENV (?<pairs>.+)$/gm)]
    .flatMap(({ groups }) => (groups?.['pairs'] ?? '').split(' '))
    .map((pair) => pair.split('=')[0]);
  expect(set.filter((name) => !known.has(name ?? ''))).toEqual([]);
});

test('the servers of compose.yaml are given settings that there are, and share the database that stands beside them', () => {
  const { services } = parse(text('compose.yaml')) as {
    services: Record<string, { environment?: Record<string, string>; depends_on?: Record<string, unknown> }>;
  };
  const given = services['quanze']?.environment ?? {};
  expect(Object.keys(given).filter((name) => !known.has(name))).toEqual([]);
  expect(new URL(given['NEO4J_URI'] ?? '').hostname).toBe('neo4j');
  for (const { depends_on = {} } of Object.values(services))
    expect(Object.keys(services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
});
