/** Logistic regression over named signs, with a penalty on large weights. */

/** Signs of an example, whether it was right, how much it counts, and where it is from. */
export interface Example {
  readonly signs: Readonly<Record<string, number>>;
  readonly right: boolean;
  readonly weight: number;
  /** Examples of one group (a document) are held back together. */
  readonly group: string;
}

export interface FitOptions {
  /** Strength of the penalty (half the squared weights times this), but for the sign `free`. */
  readonly penalty: number;
  readonly free: string;
  readonly rounds: number;
  /** Examples that must show a sign for it to get a weight. */
  readonly least: number;
}

const chanceOf = (signs: Example['signs'], weights: ReadonlyMap<string, number>): number => {
  let odds = 0;
  for (const name in signs) odds += signs[name]! * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-odds));
};

/** The examples that show each sign, with its value. */
function showing(examples: readonly Example[]): Map<string, (readonly [index: number, value: number])[]> {
  const having = new Map<string, (readonly [number, number])[]>();
  examples.forEach(({ signs }, i) => {
    for (const [name, value] of Object.entries(signs)) {
      if (value === 0) continue;
      const some = having.get(name);
      if (some) some.push([i, value]);
      else having.set(name, [[i, value]]);
    }
  });
  return having;
}

/** Weights by coordinate-wise Newton steps: the same examples give the same weights. */
export function fit(examples: readonly Example[], { penalty, free, rounds, least }: FitOptions): Map<string, number> {
  const having = showing(examples);
  const names = [...having.keys()].filter((name) => having.get(name)!.length >= least).sort();
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

/** Chance of each example under weights learned from the groups of the other folds. */
export function crossPredict(examples: readonly Example[], folds: number, options: FitOptions): number[] {
  const predicted = examples.map(() => 0);
  const groups = [...new Set(examples.map((e) => e.group))];
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(
      examples.filter((e) => foldOf.get(e.group) !== fold),
      options,
    );
    examples.forEach((e, i) => {
      if (foldOf.get(e.group) === fold) predicted[i] = chanceOf(e.signs, weights);
    });
  }
  return predicted;
}
