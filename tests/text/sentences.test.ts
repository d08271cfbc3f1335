import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }).map((s) => s.text);

describe('sentences end where they should', () => {
  test.each<[string, string[]]>([
    ['plain', ['Talks began on Monday.', 'They end today!', 'Will they succeed?', 'Nobody knows.']],
    ['country', ['The U.S. President left.', 'Envoys flew to the U.S.', 'The talks went on.']],
    ['months', ['It was signed on Feb. 5 in Geneva.', 'It ends in Feb.', 'The date is fixed.']],
    ['titles', ['Gen. Novak met Sen. Hale and Dr. Okoro.', 'Lt. Col. Weiss stayed.']],
    ['initials', ['John F. Kerr spoke.', 'J. P. Adler and K. Brandt replied.', 'They chose plan B.', 'It failed.']],
    ['initials after a noun', ['The writer L. Ron Adler left.', 'It was plan B.', 'The plan failed.']],
    ['notes', ['It was signed in 1805. [6]', 'He left.[7][8]', 'They stayed.']],
    ['quotes', ['“We agree.”', 'He left.', '"Will it hold?" she asked.', "``It will.''", 'Nobody laughed.']],
    ['quotes inside', ['"We agree," he said.', '"There is no other way."', '"None at all."']],
    ['figures', ['It cost $3.5 million.', '12 states signed.', 'Article No. 5 holds.']],
    ['times', ['It starts at 5 p.m. Moscow time.', 'It ends at 9 p.m.', 'The press waits.']],
    ['companies', ['Acme Inc. Chairman Li agreed.', 'He runs Acme Inc.', 'He is old.']],
    ['dots', ['He paused...', 'Then he signed.', 'See e.g. Article 4, i.e. the pact.']],
    ['question in a name', ['The Yahoo! spokesman left.', 'Really?!', 'Yes.']],
  ])('%s', (_, expected) => expect(split(expected.join(' '))).toEqual(expected));

  test('the next sentence may follow without a space', () => {
    expect(split('They met in Rio de Janeiro.The islands were not discussed.Brazil hosted them.')).toEqual([
      'They met in Rio de Janeiro.',
      'The islands were not discussed.',
      'Brazil hosted them.',
    ]);
    for (const whole of ['Booking.com left.', 'He came to St.Petersburg today.', 'The U.S.Senate voted.', 'See Yahoo.Com for more.'])
      expect(split(whole)).toEqual([whole]);
  });

  test('a dateline stands alone', () => {
    const text = 'MOSCOW, May 21. /TASS/. Envoys met. They talked.';
    const span = { start: 0, end: 23 };
    const found = splitSentences({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null, datelineSpan: span });
    expect(found.map((s) => s.text)).toEqual(['MOSCOW, May 21. /TASS/.', 'Envoys met.', 'They talked.']);
    expect(split('KYIV, Feb 5 (Xinhua) -- Envoys met.')).toEqual(['KYIV, Feb 5 (Xinhua) -- Envoys met.']);
  });

  test('line breaks inside a paragraph are spaces, items of a list are sentences', () => {
    expect(split('The envoys met\nin Geneva. They\ntalked.')).toEqual(['The envoys met\nin Geneva.', 'They\ntalked.']);
    expect(split('They agreed:\n- to meet again\n- to stop\n1. Sign it.\n2. Keep it.')).toEqual([
      'They agreed:',
      '- to meet again',
      '- to stop',
      '1. Sign it.',
      '2. Keep it.',
    ]);
  });

  test('the headline is marked', () => {
    const text = 'Envoys meet\n\nThey talked.';
    const paragraphs = [
      { start: 0, end: 11 },
      { start: 13, end: 25 },
    ];
    expect(splitSentences({ text, paragraphs, titleSpan: paragraphs[0]! })).toMatchObject([
      { index: 0, paragraph: 0, headline: true },
      { index: 1, paragraph: 1, headline: false },
    ]);
  });
});

describe('whatever comes in', () => {
  test('sentences cover all words, in order, none longer than the cap', () => {
    const bits = fc.constantFrom('A', 'b', '. ', '.', '"', '”', '\n', '- ', 'U.S. ', '? ', 'Mr. ', '5', ' ', '😀');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 300 }), (parts) => {
        const text = parts.join('');
        const found = splitSentences({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null });
        expect(
          found
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const s of found) {
          expect(text.slice(s.start, s.end)).toBe(s.text);
          expect(s.text.length).toBeLessThanOrEqual(limits.sentenceChars);
          expect(s.text.trim()).toBe(s.text);
        }
      }),
    );
  });

  test.each(['a', '.', '. A', 'U.S. ', '"', '\n- ', 'Mr. ', 'A. '])('a megabyte of %j', (unit) => {
    const found = split(unit.repeat(1_000_000 / unit.length));
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found.slice(0, 1000).map((s) => s.length))).toBeLessThanOrEqual(limits.sentenceChars);
  });

  test('a line of ten megabytes', () => {
    expect(split('Envoys met Mr. Adler in the U.S. on Feb. 5 and '.repeat(212_765)).length).toBeGreaterThan(4000);
  });
});
