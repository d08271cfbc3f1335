import { describe, expect, test } from 'vitest';
import { ChangedInputs, createTrail } from '../../src/batch/trail.ts';
import { all } from '../intake/reading.ts';
import { item, stream } from './items.ts';

const items = ['One.', 'Two.', 'Three.', 'Four.'].map((text, i) => item(`d${i}`, text));
const never = new AbortController().signal;

/** The mark after the first two items. */
async function halfway() {
  const trail = createTrail(never);
  await all(trail.follow(stream(items.slice(0, 2))));
  trail.step();
  return trail.step();
}

describe('a continued run', () => {
  test('begins after the items that are done, and comes to the same mark', async () => {
    const whole = createTrail(never);
    await all(whole.follow(stream(items)));
    const marks = items.map(() => whole.step());
    const trail = createTrail(never, await halfway());
    expect(await all(trail.follow(stream(items)))).toEqual(items.slice(2));
    expect([trail.step(), trail.step()]).toEqual(marks.slice(2));
  });

  test('is refused where the items differ, or are fewer', async () => {
    const other = [items[0]!, item('d1', 'Another.'), items[2]!];
    await expect(all(createTrail(never, await halfway()).follow(stream(other)))).rejects.toThrow(ChangedInputs);
    await expect(all(createTrail(never, await halfway()).follow(stream(items.slice(0, 1))))).rejects.toThrow(ChangedInputs);
  });

  test('that is interrupted before it came so far ends quietly', async () => {
    const controller = new AbortController();
    controller.abort();
    expect(await all(createTrail(controller.signal, await halfway()).follow(stream(items.slice(0, 1))))).toEqual([]);
  });
});
