import { describe, expect, test } from 'vitest';
import { checkIds, checkOrder, checkReferences } from '../../src/lexicon/checks.ts';
import { countRows } from '../../src/lexicon/count.ts';
import { builtInRows } from '../../src/lexicon/index.ts';
import { describeFinding } from '../../src/lexicon/rows.ts';
import { checkRow } from '../../src/lexicon/schema.ts';

const rows = builtInRows();
const counts = countRows(rows);

describe('the rows the program ships with', () => {
  test('every row is well-formed', () => expect(rows.flatMap(checkRow).map(describeFinding)).toEqual([]));
  test('ids are unique', () => expect(checkIds(rows).map(describeFinding)).toEqual([]));
  test('dates stand in order', () => expect(checkOrder(rows).map(describeFinding)).toEqual([]));
  test('every id spoken of is that of a row', () => expect(checkReferences(rows, rows).map(describeFinding)).toEqual([]));

  test.each([
    ['state', 245],
    ['person', 3500],
    ['term', 5000],
    ['organisation', 600],
    ['treaty', 400],
    ['topic', 70],
    ['role', 80],
    ['alias', 20_000],
    ['pattern', 840],
  ])('floor: %s ≥ %i', (kind, floor) => expect(counts.get(kind)).toBeGreaterThanOrEqual(floor));
});
