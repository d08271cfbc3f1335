import { readFileSync } from 'node:fs';

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

/** Trees as typed arrays: `feature` is -1 at a leaf, whose value then stands in `threshold`. */
export interface Forest {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Readies a model for rows whose columns have these names. */
export function compileForest(model: LineModel, names: readonly string[]): Forest {
  const column = new Map(names.map((name, i) => [name, i]));
  const size = model.trees.reduce((sum, tree) => sum + tree.length, 0);
  const forest: Forest = {
    bias: model.bias,
    roots: new Int32Array(model.trees.length),
    feature: new Int16Array(size),
    threshold: new Float32Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
  };
  let at = 0;
  model.trees.forEach((tree, t) => {
    forest.roots[t] = at;
    tree.forEach((node, i) => fillNode(forest, at + i, at, node, column));
    at += tree.length;
  });
  return forest;
}

function fillNode(forest: Forest, slot: number, base: number, node: TreeNode, column: ReadonlyMap<string, number>): void {
  if (node.length === 1) {
    forest.feature[slot] = -1;
    forest.threshold[slot] = node[0];
    return;
  }
  const index = column.get(node[0]);
  if (index === undefined)
    throw new Error(`The line model asks for an unknown feature "${node[0]}"; train it again (npm run train:clean).`);
  forest.feature[slot] = index;
  forest.threshold[slot] = node[1];
  forest.left[slot] = base + node[2];
  forest.right[slot] = base + node[3];
}

/** Log odds that the line with these features is body. */
export function logOdds(forest: Forest, row: Float32Array): number {
  let sum = forest.bias;
  for (const root of forest.roots) {
    let node = root;
    for (let column = forest.feature[node]!; column >= 0; column = forest.feature[node]!) {
      node = row[column]! < forest.threshold[node]! ? forest.left[node]! : forest.right[node]!;
    }
    sum += forest.threshold[node]!;
  }
  return sum;
}

/** Reads a model that ships with the program from `model/`. */
export function loadForest(file: string, names: readonly string[]): Forest {
  return compileForest(JSON.parse(readFileSync(new URL(`./model/${file}`, import.meta.url), 'utf8')) as LineModel, names);
}
