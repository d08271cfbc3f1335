import { describe, expect, test } from 'vitest';
import { inSlices } from '../../src/batch/slices.ts';
import { all } from '../intake/reading.ts';

/** Works for so many milliseconds. */
function busy(ms: number): void {
  for (const end = performance.now() + ms; performance.now() < end;);
}

async function run(durations: readonly number[], taskMs: number, sliceMs: number) {
  let restored = 0;
  const slices = await all(
    inSlices(
      {
        count: durations.length,
        run: (index) => (busy(durations[index]!), `done ${index}`),
        late: (index, error) => `${index} ${error.message}`,
        restore: async () => void (restored += 1),
      },
      taskMs,
      sliceMs,
    ),
  );
  return { slices, restored };
}

describe('tasks under one watchdog', () => {
  test('a slice ends when its time is over', async () => {
    const { slices } = await run([0, 40, 0, 40, 0], 10_000, 30);
    expect(slices.flat()).toEqual(['done 0', 'done 1', 'done 2', 'done 3', 'done 4']);
    expect(slices.length).toBeGreaterThan(1);
  });

  test('a task that was late because of others begins anew, one that is late alone fails alone', async () => {
    const { slices, restored } = await run([500, 500, Infinity, 0], 800, 10_000);
    expect(slices.flat()).toEqual(['done 0', 'done 1', '2 took longer than 0.8 seconds and was stopped', 'done 3']);
    expect(restored).toBe(3);
  });

  test('an error of a task is passed on', async () => {
    const fails = {
      count: 1,
      run: () => {
        throw new TypeError('own');
      },
      late: () => 0,
      restore: async () => {},
    };
    await expect(all(inSlices(fails, 1_000, 1_000))).rejects.toThrow(TypeError);
  });
});
