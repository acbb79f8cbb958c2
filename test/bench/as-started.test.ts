import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { asStarted } from './as-started.js';

const flagsIn = (text: string) => [...text.matchAll(/--[\w-]+=\d+/g)].map(([flag]) => flag);

test.each([
  ['npm start', 'package.json', /^ *"start": .*$/m],
  ['the image', 'Dockerfile', /^ENTRYPOINT .*$/m],
])('%s tells Node what the bench tells it', (_, file, line) => {
  expect(flagsIn(line.exec(readFileSync(file, 'utf8'))?.[0] ?? '')).toEqual(asStarted);
});
