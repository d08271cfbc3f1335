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
    ['state', 251],
    ['person', 9000],
    ['term', 10_400],
    ['organisation', 860],
    ['treaty', 530],
    ['topic', 71],
    ['role', 89],
    ['alias', 29_600],
    ['pattern', 2000],
    ['landmark', 150],
    ['relation', 150],
    ['meeting', 1900],
  ])('floor: %s ≥ %i', (kind, floor) => expect(counts.get(kind)).toBeGreaterThanOrEqual(floor));
});
