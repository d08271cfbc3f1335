import { describe, expect, test } from 'vitest';
import { Beam, type Scorer } from '../../src/syntax/beam.ts';
import { markKinds } from '../../src/syntax/marks.ts';
import { LEFT, RIGHT, SHIFT } from '../../src/syntax/state.ts';
import { Words } from '../../src/syntax/words.ts';

const words = new Words(markKinds(['NN']));
words.reset(2);
words.set(1, 'peace', () => 0);
words.set(2, 'talks', () => 0);

/** Heads of the two words; to attach the first at once looks better by one, to wait turns out better by nine. */
function search(width: number, reach: number): number[] {
  const beam = new Beam(width, reach);
  const score: Scorer = (state, _words, scores) => {
    scores.fill(0);
    if (state.size === 1 && state.front === 2) {
      scores[SHIFT] = 4;
      scores[LEFT] = 5;
    }
    if (state.size === 2) scores[RIGHT] = 10;
  };
  for (beam.start(words.count); !beam.done; beam.advance()) beam.expand(words, score);
  return [...beam.best.head.subarray(1, 3)];
}

describe('beam search', () => {
  test('with one state follows the best transition', () => expect(search(1, 100)).toEqual([2, 3]));

  test('with two finds the better tree behind a worse start', () => expect(search(2, 100)).toEqual([3, 1]));

  test('drops a state out of reach of the best', () => expect(search(2, 0.5)).toEqual([2, 3]));

  test('keeps one state only where the sentence is too long for copies', () => {
    const beam = new Beam(8, 1e9);
    const long = new Words(markKinds(['NN']));
    long.reset(9_000);
    for (let i = 1; i <= 9_000; i++) long.set(i, 'talks', () => 0);
    let most = 0;
    let step = 0;
    for (beam.start(long.count); step < 50; beam.advance(), step++) {
      beam.expand(long, () => {});
      most = Math.max(most, beam.alive);
    }
    expect(most).toBe(1);
  });
});
