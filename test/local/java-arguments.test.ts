import { expect, test } from '@jest/globals';
import { javaArguments } from '../../src/local/java-arguments.js';
import type { Purpose } from '../../src/local/local-settings.js';

const argumentsFor = (purpose: Purpose) =>
  javaArguments({ home: '/home/of/neo4j', classPath: ['a.jar', 'b.jar'], heapMegabytes: 1024, purpose });

test.each<[Purpose, string[]]>([
  ['SERVING', []],
  ['FILLING', ['-XX:+UseParallelGC', '-XX:CompileThresholdScaling=4']],
  ['TESTING', ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m']],
])('for %s, Java is told what suits that', (purpose, own) => {
  const given = argumentsFor(purpose);
  const plain = argumentsFor('SERVING');
  expect(given.filter((each) => !plain.includes(each))).toEqual(own);
  expect(plain.filter((each) => !given.includes(each))).toEqual([]);
});

test('a heap begins with half a gigabyte, and grows to what is asked for', () => {
  expect(argumentsFor('SERVING')).toEqual(expect.arrayContaining(['-Xms512m', '-Xmx1024m']));
});
