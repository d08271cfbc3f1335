import { describe, expect, test } from 'vitest';
import { outcomes, read } from './reading.ts';

describe('CSV', () => {
  test('cells with commas, quotes and line breaks', async () => {
    const found = await read('id,text,url\r\na,"One, ""two""\nthree",http://x.example\r\n\r\nb,Four,\r\n');
    expect(found.map((f) => [f.document?.id, f.document?.text, f.document?.url, f.document?.source.record])).toEqual([
      ['a', 'One, "two"\nthree', 'http://x.example', 1],
      ['b', 'Four', null, 2],
    ]);
  });

  test('semicolons and tabs, told by the header; a byte order mark', async () => {
    expect(await outcomes('\ufeffid;text\na;One, two')).toEqual(['One, two']);
    expect(await outcomes('id\ttext\na\tOne, "two"')).toEqual(['One, "two"']);
  });

  test('mapped columns', async () => {
    const found = await read('guid,body\n7,Hello there', { map: { text: 'body', id: 'guid' } });
    expect(found[0]!.document).toMatchObject({ id: '7', text: 'Hello there' });
  });

  test('a header without a column of text is told, once', async () => {
    expect(await outcomes('id,body\n7,Hello', { path: 'in.csv' })).toEqual([
      '! the header names neither "text" nor "html"; name the column with --map text=COLUMN',
    ]);
  });

  test('a quote that is never closed costs its own line only', async () => {
    expect(await outcomes('id,text\na,One\nb,"Two\nc,Three\nd,"Four, ""4"""\ne,Five')).toEqual([
      'One',
      '! line 3 has a quote that is not closed, or stands in the wrong place',
      'Three',
      'Four, "4"',
      'Five',
    ]);
  });

  test('two broken lines do not swallow what stands between them', async () => {
    expect(await outcomes('id,text\na,"One\nb,Two\nc,"Three\nd,Four')).toEqual([
      '! line 2 has a quote that is not closed, or stands in the wrong place',
      'Two',
      '! line 4 has a quote that is not closed, or stands in the wrong place',
      'Four',
    ]);
  });

  test('a row with too many cells', async () => {
    expect(await outcomes('id,text\na,One,more\nb,Two')).toEqual(['! line 2 has 3 cells where the header has 2', 'Two']);
  });
});
