import { describe, expect, test } from 'vitest';
import { crossPredict, fit, type Example } from '../../src/training/logistic.ts';

/** Right in 8 of 10 where the sign stands, in 2 of 10 where it does not. */
const examples: Example[] = Array.from({ length: 40 }, (_, i) => {
  const sign = i % 2;
  return { signs: { any: 1, ...(sign ? { sign: 1 } : {}) }, right: (i >> 1) % 10 < (sign ? 8 : 2), weight: 1, group: String(i) };
});
const options = { penalty: 0.01, free: 'any', rounds: 200, least: 1 };

describe('logistic regression', () => {
  test('finds the log odds of the data', () => {
    const weights = fit(examples, options);
    expect(weights.get('any')).toBeCloseTo(Math.log(0.2 / 0.8), 1);
    expect(weights.get('sign')).toBeCloseTo(2 * Math.log(4), 1);
  });

  test('a penalty draws weights towards nothing, all but the free one', () => {
    const weights = fit(examples, { ...options, penalty: 1e6 });
    expect(Math.abs(weights.get('sign')!)).toBeLessThan(0.01);
    expect(weights.get('any')).toBeCloseTo(0, 1);
  });

  test('an example that counts double weighs as two', () => {
    const twice = examples.map((e) => (e.signs['sign'] && e.right ? { ...e, weight: 2 } : e));
    expect(fit(twice, options).get('sign')!).toBeGreaterThan(fit(examples, options).get('sign')!);
  });

  test('a sign that too few examples show gets no weight', () => {
    const rare = examples.map((e, i) => (i < 2 ? { ...e, signs: { ...e.signs, rare: 1 } } : e));
    expect(fit(rare, { ...options, least: 2 }).has('rare')).toBe(true);
    expect(fit(rare, { ...options, least: 3 }).has('rare')).toBe(false);
  });

  test('examples of one group are held back together: what only they show is not known of them', () => {
    const own = examples.map((e) => ({ ...e, group: 'one' }));
    for (const chance of crossPredict(own, 5, options)) expect(chance).toBe(0.5);
  });

  test('held-back chances follow the sign', () => {
    const predicted = crossPredict(examples, 5, options);
    for (const [i, e] of examples.entries()) expect(predicted[i]! > 0.5).toBe(e.signs['sign'] === 1);
  });
});
