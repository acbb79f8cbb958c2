import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Measurement } from '../bench/measure/measurement.js';
import { picture } from '../bench/report/picture.js';
import { readmeTables } from '../bench/report/readme-tables.js';
import { trials } from '../bench/trials.js';
import { works } from '../bench/works.js';
import { section } from './readme.js';

const docs = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
const measurements = JSON.parse(docs('bench.json')) as readonly Measurement[];

test('the README tells the figures that were measured, and no others', () => {
  expect(section('bench')).toBe(readmeTables(works, trials, measurements));
});

test('the picture shows the same figures', () => {
  expect(docs('bench.svg')).toBe(picture(works, measurements));
});
