import { readFileSync } from 'node:fs';
import type { Rows } from './features.ts';

/**
 * The line model: boosted decision trees over the named features; their sum is the log odds that a line is body.
 * A tree is a flat list of nodes: a feature's name, a threshold (rows below it go left) and two children; or a leaf's value.
 */
export interface LineModel {
  /** What it was trained on and how well it did on held-back hosts. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly bias: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

export type TreeNode = readonly [feature: string, below: number, left: number, right: number] | readonly [leaf: number];

/**
 * Trees as typed arrays, each filled up to the same depth: the children of node `i` are `2i + 1` and `2i + 2`, so that
 * a walk needs no links. Those that can say most come first.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: number;
  readonly depth: number;
  /** Column and threshold of the inner nodes, `2 ** depth - 1` a tree. */
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  /** Values of the leaves, `2 ** depth` a tree. */
  readonly leaf: Float32Array;
  /** The least and the most that the trees from here on can add. */
  readonly least: Float64Array;
  readonly most: Float64Array;
}

const leavesOf = (tree: readonly TreeNode[]): number[] => tree.flatMap((node) => (node.length === 1 ? [node[0]] : []));
const reach = (tree: readonly TreeNode[]): number => Math.max(...leavesOf(tree)) - Math.min(...leavesOf(tree));

/** Readies a model for rows whose columns have these names. */
export function compileForest(model: LineModel, names: readonly string[]): Forest {
  const column = new Map(names.map((name, i) => [name, i]));
  const trees = model.trees.toSorted((a, b) => reach(b) - reach(a));
  const depth = Math.max(...trees.map((tree) => depthOf(tree, 0)));
  const [inner, outer] = [2 ** depth - 1, 2 ** depth];
  const forest = {
    bias: model.bias,
    trees: trees.length,
    depth,
    feature: new Int16Array(trees.length * inner),
    threshold: new Float32Array(trees.length * inner).fill(-Infinity),
    leaf: new Float32Array(trees.length * outer),
    least: new Float64Array(trees.length + 1),
    most: new Float64Array(trees.length + 1),
  };
  for (let t = trees.length - 1; t >= 0; t--) {
    fill(forest, t, trees[t]!, 0, 0, column);
    const leaves = forest.leaf.subarray(t * outer, (t + 1) * outer);
    forest.least[t] = forest.least[t + 1]! + Math.min(...leaves);
    forest.most[t] = forest.most[t + 1]! + Math.max(...leaves);
  }
  return forest;
}

function depthOf(tree: readonly TreeNode[], node: number): number {
  const here = tree[node]!;
  return here.length === 1 ? 0 : 1 + Math.max(depthOf(tree, here[2]), depthOf(tree, here[3]));
}

/** Writes a node and all below it to place `at`; a leaf higher up than the others stands for all leaves below it. */
function fill(forest: Forest, t: number, tree: readonly TreeNode[], node: number, at: number, column: ReadonlyMap<string, number>): void {
  const inner = 2 ** forest.depth - 1;
  const here = tree[node]!;
  if (at >= inner) {
    forest.leaf[t * (inner + 1) + at - inner] = here[0] as number;
    return;
  }
  if (here.length === 4) {
    const index = column.get(here[0]);
    if (index === undefined)
      throw new Error(`The line model asks for an unknown feature "${here[0]}"; train it again (npm run train:clean).`);
    forest.feature[t * inner + at] = index;
    forest.threshold[t * inner + at] = here[1];
  }
  fill(forest, t, tree, here.length === 4 ? here[2] : node, 2 * at + 1, column);
  fill(forest, t, tree, here.length === 4 ? here[3] : node, 2 * at + 2, column);
}

/** Trees after which it is asked whether the rest can still matter. */
const PACE = 8;

/**
 * Log odds that the line of this row is body, only as exact as is needed to compare them with `low` and `high`:
 * the walk ends when the trees that are left cannot carry the sum over either.
 */
export function logOdds(forest: Forest, { data, width }: Rows, row: number, low: number, high: number): number {
  const { trees, depth, feature, threshold, leaf, least, most } = forest;
  const inner = (1 << depth) - 1;
  const from = row * width;
  let sum = forest.bias;
  for (let t = 0; t < trees; t++) {
    if (t % PACE === 0) {
      const [down, up] = [sum + least[t]!, sum + most[t]!];
      if (down > high || up <= low || (down > low && up <= high)) return sum;
    }
    const base = t * inner;
    let at = 0;
    for (let d = 0; d < depth; d++) at = 2 * at + (data[from + feature[base + at]!]! < threshold[base + at]! ? 1 : 2);
    sum += leaf[base + t + at - inner]!;
  }
  return sum;
}

/** Reads a model that ships with the program from `model/`. */
export function loadForest(file: string, names: readonly string[]): Forest {
  return compileForest(JSON.parse(readFileSync(new URL(`./model/${file}`, import.meta.url), 'utf8')) as LineModel, names);
}
