import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { compileForest, isAbove, type TreeNode } from '../../src/clean/trees.ts';

const names = ['length', 'commas', 'capitals'];

/** Trees of up to four questions, some leaves higher up than others; a seed says which. */
function treeOf(seed: number): TreeNode[] {
  const tree: TreeNode[] = [];
  let state = seed;
  const next = (below: number): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 1) % below;
  const grow = (depth: number): number => {
    const at = tree.push([0]) - 1;
    // Leaves in eighths, so that sums are exact in any order.
    if (depth === 0 || next(5) === 0) tree[at] = [(next(33) - 16) / 8];
    else tree[at] = [names[next(names.length)]!, next(9) - 4, grow(depth - 1), grow(depth - 1)];
    return at;
  };
  grow(4);
  return tree;
}

const valueOf = (tree: readonly TreeNode[], row: readonly number[]): number => {
  let node = tree[0]!;
  while (node.length === 4) node = tree[row[names.indexOf(node[0])]! < node[1] ? node[2] : node[3]]!;
  return node[0];
};

test('stopping early answers as all trees together would', () => {
  const value = integer({ min: -5, max: 5 });
  const trees = array(integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 60 });
  const rows = array(tuple(value, value, value), { minLength: 1, maxLength: 8 });
  let answers = [0, 0];
  assert(
    property(trees, rows, constantFrom(-3, -0.4, 0, 0.125, 4), (seeds, list, bar) => {
      const model = { about: {}, bias: 0.25, trees: seeds.map(treeOf) };
      const forest = compileForest(model, names);
      const data = { data: Float32Array.from(list.flat()), width: names.length };
      list.forEach((row, i) => {
        const sum = model.trees.reduce((total, tree) => total + valueOf(tree, row), model.bias);
        expect(isAbove(forest, data, i, bar)).toBe(sum > bar);
        answers = sum > bar ? [answers[0]! + 1, answers[1]!] : [answers[0]!, answers[1]! + 1];
      });
    }),
    { numRuns: 300, seed: 42 },
  );
  expect(Math.min(...answers)).toBeGreaterThan(100);
});

test('a model of features or a depth that are not known is refused', () => {
  const model = (tree: TreeNode[]) => ({ about: {}, bias: 0, trees: [tree] });
  expect(() => compileForest(model([['colour', 1, 1, 2], [0], [1]]), names)).toThrow('unknown feature "colour"');
  const chain: TreeNode[] = [];
  for (let depth = 0; depth < 5; depth++) chain.push(['commas', depth, 2 * depth + 1, 2 * depth + 2], [depth]);
  chain.push([9]);
  expect(() => compileForest(model(chain), names)).toThrow('deeper than 4');
});
