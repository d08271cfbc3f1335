import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankRecord } from '../../src/record.ts';
import { list, safeCell } from '../../src/output/cell.ts';
import { csvTable } from '../../src/output/csv.ts';
import { tableNames } from '../../src/output/tables.ts';
import type { ArticleRecord } from '../../src/model.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });
const record: ArticleRecord = {
  ...blankRecord({ id: 'a', source: { path: 'a.txt' } }),
  title: '=HYPERLINK("http://x.example","go")',
  actors: [
    {
      id: 'state/x',
      name: 'X; and Y',
      type: 'state',
      country: 'XXX',
      role: null,
      code: 'XXX',
      wikidata: null,
      known: true,
      mentions: [span('X')],
    },
  ],
  treaties: [{ id: 'treaty/t', name: 'River Treaty', known: true, status: 'in force', mentions: [span('River Treaty')] }],
  topics: [{ id: 'trade', label: 'Trade', score: 0.5, mentions: [span('trade')] }],
  dates: [{ ...span('on Monday'), type: 'date', value: '2021-02-01' }],
  events: [
    {
      id: 'e1',
      type: 'CONSULT',
      mode: 'visit',
      cameo: '042',
      quad: 1,
      score: -1.5,
      status: 'actual',
      source: ['state/x'],
      target: [],
      reciprocal: false,
      date: { value: '2021-02-01', basis: 'expression' },
      place: null,
      treaties: ['treaty/t'],
      topics: ['trade'],
      attribution: ['state/x', 'Agency'],
      trigger: span('met'),
      sentence: span('-2 degrees,\r\nthey "met".'),
      confidence: 0.8,
    },
  ],
};

describe('cells', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    ['\r=1', "'=1"],
    ['\n =1', "'=1"],
    ['\u0000=1', "'=1"],
    ['\u200b=1', "'=1"],
    ['＝1', "'＝1"],
    ['a\r\nb\u2028c', 'a b c'],
    ['\u001b[31mred', '[31mred'],
    ['a-b', 'a-b'],
  ])('%j becomes %j', (value, expected) => expect(safeCell(value)).toBe(expected));

  test('numbers stay numbers, null is empty', () => {
    expect([safeCell(-5), safeCell(0.25), safeCell(null), safeCell(true)]).toEqual([-5, 0.25, '', 'true']);
  });

  test('lists can be split again', () => expect(list(['a; b', 'c'])).toBe('a, b; c'));
});

describe('tables', () => {
  test('the columns of the events table are those of the contract', () => {
    expect(csvTable('events', { excel: false }).head).toBe(
      'article_id,title,published,event_id,event_date,type,mode,cameo,quad,score,status,sources,source_codes,source_countries,targets,target_codes,target_countries,treaties,topics,place,attribution,trigger,sentence,confidence,path\r\n',
    );
  });

  test('a row, read back', () => {
    const encoder = csvTable('events', { excel: true });
    expect(encoder.head.startsWith('\ufeff')).toBe(true);
    const [row] = parse(encoder.head + encoder.encode(record), { columns: true, bom: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      title: `'=HYPERLINK("http://x.example","go")`,
      quad: '1',
      score: '-1.5',
      sources: 'X, and Y',
      source_codes: 'XXX',
      treaties: 'River Treaty',
      attribution: 'X, and Y; Agency',
      sentence: `'-2 degrees, they "met".`,
      place: '',
    });
  });

  test.each(tableNames)('%s: every row has as many cells as the header', (name) => {
    const encoder = csvTable(name, { excel: false });
    const rows = parse(encoder.head + encoder.encode(record)) as string[][];
    expect(rows).toHaveLength(2);
    expect(rows[1]).toHaveLength(rows[0]!.length);
  });

  test('whatever the text, one line a row and no cell that a spreadsheet would run', () => {
    const encoder = csvTable('articles', { excel: false });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = encoder.encode({ ...record, title });
        expect(text.split(/[\r\n\u2028]+/)).toHaveLength(2);
        for (const cell of (parse(text) as string[][])[0]!) expect(cell).not.toMatch(/^[\s\u0000-\u001f]*[=+@\uff1d]/);
      }),
    );
  });
});
