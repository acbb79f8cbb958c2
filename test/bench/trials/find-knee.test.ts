import { expect, test } from '@jest/globals';
import { findKnee } from './find-knee.js';

const steps = { first: 100, factor: 1.5, halvings: 4 };

test('comes near the rate that is still kept up with, from below', async () => {
  const knee = await findKnee((rate) => Promise.resolve(rate <= 1234), steps);
  expect(knee).toBeLessThanOrEqual(1234);
  expect(knee).toBeGreaterThan(1234 * 0.97);
});

test('tries again what was not kept up with once', async () => {
  const stumbled = new Set<number>();
  const stumbling = (rate: number) => {
    const first = !stumbled.has(rate);
    stumbled.add(rate);
    return Promise.resolve(!first && rate <= 1234);
  };
  expect(await findKnee(stumbling, steps)).toBe(await findKnee((rate) => Promise.resolve(rate <= 1234), steps));
});

test('is 0 where the first rate is too high already, without looking further', async () => {
  const tried: number[] = [];
  const knee = await findKnee((rate) => {
    tried.push(rate);
    return Promise.resolve(false);
  }, steps);
  expect(knee).toBe(0);
  expect(tried).toEqual([100, 100]);
});
