import { readFileSync } from 'node:fs';
import type { Rows } from './rows.ts';

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

/** Questions on the way from the root of a tree to its leaves: training grows none deeper. */
const DEPTH = 4;
/** Places of a tree in each of the arrays; the first place of the inner nodes is left empty. */
const PLACES = 1 << DEPTH;

/**
 * Trees as typed arrays, each filled up to the same depth: the root stands in place 1, the children of node `i` in
 * `2i` and `2i + 1`, so that a walk needs neither links nor branches. Those that can say most come first.
 */
export interface Forest {
  readonly bias: number;
  readonly trees: number;
  /** Column and threshold of the inner nodes. */
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
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
  const size = trees.length * PLACES;
  const forest = {
    bias: model.bias,
    trees: trees.length,
    feature: new Int16Array(size),
    threshold: new Float32Array(size),
    leaf: new Float32Array(size),
    least: new Float64Array(trees.length + 1),
    most: new Float64Array(trees.length + 1),
  };
  for (let t = trees.length - 1; t >= 0; t--) {
    fill(forest, t * PLACES, trees[t]!, 0, 1, column);
    const leaves = forest.leaf.subarray(t * PLACES, (t + 1) * PLACES);
    forest.least[t] = forest.least[t + 1]! + Math.min(...leaves);
    forest.most[t] = forest.most[t + 1]! + Math.max(...leaves);
  }
  return forest;
}

/** Writes a node and all below it to place `at` of a tree; a leaf higher up than the others stands for all leaves below it. */
function fill(
  forest: Forest,
  base: number,
  tree: readonly TreeNode[],
  node: number,
  at: number,
  column: ReadonlyMap<string, number>,
): void {
  const here = tree[node]!;
  if (at >= PLACES) {
    if (here.length === 4) throw new Error(`The line model has a tree deeper than ${DEPTH}; train it again (npm run train:clean).`);
    forest.leaf[base + at - PLACES] = here[0];
    return;
  }
  if (here.length === 4) {
    const index = column.get(here[0]);
    if (index === undefined)
      throw new Error(`The line model asks for an unknown feature "${here[0]}"; train it again (npm run train:clean).`);
    forest.feature[base + at] = index;
    forest.threshold[base + at] = here[1];
  }
  fill(forest, base, tree, here.length === 4 ? here[2] : node, 2 * at, column);
  fill(forest, base, tree, here.length === 4 ? here[3] : node, 2 * at + 1, column);
}

/** Trees after which it is asked whether the rest can still matter; a power of two. */
const PACE = 8;

/** Whether the log odds that the line of this row is body are above `bar`. The walk ends when the trees that are left cannot change the answer. */
export function isAbove(forest: Forest, { data, width }: Rows, row: number, bar: number): boolean {
  const { trees, feature, threshold, leaf, least, most } = forest;
  const from = row * width;
  let sum = forest.bias;
  for (let t = 0; t < trees; t++) {
    if ((t & (PACE - 1)) === 0) {
      if (sum + least[t]! > bar) return true;
      if (sum + most[t]! <= bar) return false;
    }
    const base = t << DEPTH;
    // Written out and without a branch: which way a line goes cannot be foretold, and a processor that guesses wrong waits.
    let at = 2 + toBit(data[from + feature[base + 1]!]! >= threshold[base + 1]!);
    at = 2 * at + toBit(data[from + feature[base + at]!]! >= threshold[base + at]!);
    at = 2 * at + toBit(data[from + feature[base + at]!]! >= threshold[base + at]!);
    at = 2 * at + toBit(data[from + feature[base + at]!]! >= threshold[base + at]!);
    sum += leaf[base + (at & (PLACES - 1))]!;
  }
  return sum > bar;
}

const toBit = (value: boolean): number => (value as unknown as number) | 0;

/** Reads a model that ships with the program from `model/`. */
export function loadForest(file: string, names: readonly string[]): Forest {
  return compileForest(JSON.parse(readFileSync(new URL(`./model/${file}`, import.meta.url), 'utf8')) as LineModel, names);
}
