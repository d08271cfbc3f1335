/**
 * Gradient boosting of shallow trees for a logistic loss (Friedman 2001), histograms of 48 bins a feature,
 * second-order leaf values with L2 shrinkage (Chen and Guestrin 2016). Deterministic: rows and features are
 * sampled by a counter-based generator.
 */
import type { TreeNode } from '../trees.ts';

export interface Sample {
  readonly row: Float32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface GrowOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaf values, in units of summed weight. */
  readonly shrink: number;
  /** Least summed weight in a leaf. */
  readonly leafWeight: number;
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

const BINS = 48;

export interface Grown {
  readonly bias: number;
  readonly trees: TreeNode[][];
}

/** mulberry32: a small seeded generator, so that training gives the same trees every time. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Thresholds that cut a feature's values into bins of about equal count. */
function edgesOf(samples: readonly Sample[], column: number): number[] {
  const values = samples.map((s) => s.row[column]!).sort((a, b) => a - b);
  const edges = new Set<number>();
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((values.length * b) / BINS);
    const [low, high] = [values[Math.max(0, at - 1)]!, values[at]!];
    if (high > values[0]!) edges.add(Math.fround(low < high ? (low + high) / 2 : high));
  }
  return [...edges].sort((a, b) => a - b);
}

const binOf = (edges: readonly number[], value: number): number => {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Grows trees over samples whose columns have these names. */
export function grow(samples: readonly Sample[], names: readonly string[], options: GrowOptions): Grown {
  const random = randomFrom(options.seed);
  const edges = names.map((_, f) => edgesOf(samples, f));
  const bins = edges.map((list, f) => Uint8Array.from(samples, (s) => binOf(list, s.row[f]!)));
  const total = samples.reduce((sum, s) => sum + s.weight, 0);
  const positive = samples.reduce((sum, s) => sum + s.weight * s.label, 0);
  const bias = Math.log(positive / (total - positive));
  const score = new Float64Array(samples.length).fill(bias);
  const gradient = new Float64Array(samples.length);
  const curvature = new Float64Array(samples.length);
  const columns = new Map(names.map((name, i) => [name, i]));
  const trees: TreeNode[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    samples.forEach((s, i) => {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = s.weight * (s.label - p);
      curvature[i] = s.weight * p * (1 - p);
    });
    const rows = samples.map((_, i) => i).filter(() => random() < options.rowShare);
    const features = names.map((_, f) => f).filter((f) => edges[f]!.length > 0 && random() < options.featureShare);
    const tree: TreeNode[] = [];
    splitNode({ names, features, tree, edges, bins, gradient, curvature, options }, rows, options.depth);
    trees.push(tree);
    samples.forEach((s, i) => (score[i] = score[i]! + leafOf(tree, columns, s.row)));
  }
  return { bias, trees };
}

interface Growing {
  readonly names: readonly string[];
  readonly features: readonly number[];
  readonly tree: TreeNode[];
  readonly edges: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly options: GrowOptions;
}

function leafOf(tree: readonly TreeNode[], columns: ReadonlyMap<string, number>, row: Float32Array): number {
  let node = tree[0]!;
  while (node.length === 4) node = tree[row[columns.get(node[0])!]! < node[1] ? node[2] : node[3]]!;
  return node[0];
}

/** Grows the node over these rows, appends it and its children to the tree, and gives its index. */
function splitNode(g: Growing, rows: readonly number[], depth: number): number {
  const slot = g.tree.length;
  g.tree.push([0]);
  let sum = 0;
  let curve = 0;
  for (const i of rows) {
    sum += g.gradient[i]!;
    curve += g.curvature[i]!;
  }
  const cut = depth > 0 ? bestCut(g, rows, sum, curve) : null;
  if (!cut) {
    g.tree[slot] = [round((g.options.rate * sum) / (curve + g.options.shrink))];
    return slot;
  }
  const bins = g.bins[cut.feature]!;
  const left = splitNode(
    g,
    rows.filter((i) => bins[i]! <= cut.bin),
    depth - 1,
  );
  const right = splitNode(
    g,
    rows.filter((i) => bins[i]! > cut.bin),
    depth - 1,
  );
  g.tree[slot] = [g.names[cut.feature]!, g.edges[cut.feature]![cut.bin]!, left, right];
  return slot;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function bestCut(g: Growing, rows: readonly number[], sum: number, curve: number): { feature: number; bin: number } | null {
  const { shrink, leafWeight } = g.options;
  const base = (sum * sum) / (curve + shrink);
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-3;
  const sums = new Float64Array(BINS + 1);
  const curves = new Float64Array(BINS + 1);
  for (const feature of g.features) {
    sums.fill(0);
    curves.fill(0);
    const bins = g.bins[feature]!;
    for (const i of rows) {
      const b = bins[i]!;
      sums[b] = sums[b]! + g.gradient[i]!;
      curves[b] = curves[b]! + g.curvature[i]!;
    }
    let leftSum = 0;
    let leftCurve = 0;
    for (let bin = 0; bin < g.edges[feature]!.length; bin++) {
      leftSum += sums[bin]!;
      leftCurve += curves[bin]!;
      const rightCurve = curve - leftCurve;
      if (leftCurve < leafWeight || rightCurve < leafWeight) continue;
      const rightSum = sum - leftSum;
      const gain = (leftSum * leftSum) / (leftCurve + shrink) + (rightSum * rightSum) / (rightCurve + shrink) - base;
      if (gain > bestGain) [best, bestGain] = [{ feature, bin }, gain];
    }
  }
  return best;
}
