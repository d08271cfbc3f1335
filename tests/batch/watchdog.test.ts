import { describe, expect, test } from 'vitest';
import { TimeCapError, withTimeCap } from '../../src/batch/watchdog.ts';

describe('withTimeCap', () => {
  test('gives the result and passes errors on', () => {
    expect(withTimeCap(() => 42, 1000)).toBe(42);
    expect(() =>
      withTimeCap(() => {
        throw new TypeError('own');
      }, 1000),
    ).toThrow(TypeError);
  });

  test('stops a loop and a pattern that backtracks', () => {
    expect(() =>
      withTimeCap(() => {
        for (;;);
      }, 30),
    ).toThrow(new TimeCapError('took longer than 0.03 seconds and was stopped'));
    expect(() => withTimeCap(() => /^(a+)+$/.test('a'.repeat(40) + 'b'), 30)).toThrow(TimeCapError);
  });
});
