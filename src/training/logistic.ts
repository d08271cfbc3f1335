/** Logistic regression over named signs, with a penalty on large weights. */

/** Signs of an example, whether it was right, and how much it counts. */
export interface Example {
  readonly signs: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly weight: number;
}

export interface FitOptions {
  /** Strength of the penalty (half the squared weights times this), but for the sign `free`. */
  readonly penalty: number;
  readonly free: string;
  readonly rounds: number;
}

const chanceOf = (signs: Example['signs'], weights: ReadonlyMap<string, number>): number => {
  let odds = 0;
  for (const name in signs) odds += signs[name]! * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-odds));
};

/** Weights by coordinate-wise Newton steps: the same examples give the same weights. */
export function fit(examples: readonly Example[], { penalty, free, rounds }: FitOptions): Map<string, number> {
  const names = [...new Set(examples.flatMap((e) => Object.keys(e.signs)))].sort();
  const having = new Map(names.map((name) => [name, examples.map((e, i) => [i, e.signs[name] ?? 0] as const).filter(([, v]) => v !== 0)]));
  const weights = new Map(names.map((name) => [name, 0]));
  const odds = new Float64Array(examples.length);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const own = name === free ? 0 : penalty;
      let slope = -own * weights.get(name)!;
      let bend = own + 1e-6;
      for (const [i, value] of having.get(name)!) {
        const { right, weight } = examples[i]!;
        const p = 1 / (1 + Math.exp(-odds[i]!));
        slope += weight * value * ((right ? 1 : 0) - p);
        bend += weight * value * value * p * (1 - p);
      }
      const step = Math.max(-1, Math.min(1, slope / bend));
      weights.set(name, weights.get(name)! + step);
      for (const [i, value] of having.get(name)!) odds[i]! += step * value;
    }
  }
  return weights;
}

/** Chance of each example under weights learned from the other folds. */
export function crossPredict(examples: readonly Example[], folds: number, options: FitOptions): number[] {
  const predicted = examples.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(
      examples.filter((_, i) => i % folds !== fold),
      options,
    );
    examples.forEach((e, i) => {
      if (i % folds === fold) predicted[i] = chanceOf(e.signs, weights);
    });
  }
  return predicted;
}
