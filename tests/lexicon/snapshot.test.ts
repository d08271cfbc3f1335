import { expect, test } from 'vitest';
import { compile, type Compiled } from '../../src/lexicon/compile.ts';
import { builtInRows } from '../../src/lexicon/index.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/lexicon/snapshot.ts';
import { openLexicon } from '../../src/lexicon/store.ts';

const compiled = compile(builtInRows());
const file = encodeSnapshot(compiled);
const same = (decoded: Compiled | null, expected: Uint8Array): boolean =>
  decoded !== null && Buffer.from(encodeSnapshot(decoded)).equals(expected);

test('a snapshot gives back what was compiled', () => {
  expect(same(decodeSnapshot(file), file)).toBe(true);
  expect(openLexicon(decodeSnapshot(file)!).get('state/russia')).toEqual(openLexicon(compiled).get('state/russia'));
});
test('it may lie anywhere in a larger buffer', () => {
  const pooled = new Uint8Array(file.length + 3);
  pooled.set(file, 3);
  expect(same(decodeSnapshot(pooled.subarray(3)), file)).toBe(true);
});
test('a file of another kind, format or machine is not read', () => {
  expect(decodeSnapshot(new Uint8Array(0))).toBeNull();
  expect(decodeSnapshot(new TextEncoder().encode('{"no":"snapshot"}'))).toBeNull();
  const newer = file.slice();
  newer[4]! += 1;
  expect(decodeSnapshot(newer)).toBeNull();
  const swapped = file.slice();
  swapped.subarray(0, 4).reverse();
  expect(decodeSnapshot(swapped)).toBeNull();
});
