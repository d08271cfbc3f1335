import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadParser } from '../../src/syntax/index.ts';
import type { ParsedSentence, Shield } from '../../src/syntax/types.ts';
import { sentenceOf } from './helpers.ts';

const parser = loadParser();

/** One root, every word below it, spans in order that hold their text. */
function expectSound({ sentence, tokens, certainty }: ParsedSentence): void {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  check(certainty >= 0 && certainty <= 1, 'certainty');
  check(tokens.filter((t) => t.head < 0).length === (tokens.length === 0 ? 0 : 1), 'roots');
  let at = sentence.start;
  // 0 not yet seen, 1 on the way up, 2 known to stand below the root.
  const seen = new Uint8Array(tokens.length);
  tokens.forEach((token, i) => {
    check(token.index === i && token.start >= at, `order of word ${i}`);
    check(token.text === sentence.text.slice(token.start - sentence.start, token.end - sentence.start), `text of word ${i}`);
    at = token.end;
    const path: number[] = [];
    let k = i;
    for (; k >= 0 && seen[k] === 0; k = tokens[k]!.head) {
      seen[k] = 1;
      path.push(k);
    }
    check(k < 0 || seen[k] === 2, `circle above word ${i}`);
    for (const word of path) seen[word] = 2;
  });
  expect(faults).toEqual([]);
}

describe('hostile sentences', () => {
  test.each([
    ['20,000 words', 'envoys met and '.repeat(6_667)],
    ['one letter', 'a'.repeat(100_000)],
    ['one letter apart', 'a '.repeat(20_000)],
    ['quotes', '"'.repeat(20_000)],
    ['curly quotes', '”'.repeat(20_000)],
    ['brackets', '(['.repeat(10_000)],
    ['emoji', '👩‍🚀🇺🇦'.repeat(3_000)],
    ['full stops', '.'.repeat(20_000)],
    ['apostrophes', "'s".repeat(10_000)],
    ['nothing', ''],
    ['white space', ' \t\n '],
    ['half a surrogate', 'met \ud83d envoys \udc00'],
    ['zero bytes', 'envoys\u0000met\u0000'],
    ['right to left', 'وزير الخارجية met שר החוץ'],
  ])('%s', (_, text) => expectSound(parser.parse(sentenceOf(text), [])));

  test('any text with any shields', () => {
    const span = fc.tuple(fc.nat(80), fc.nat(30)).map(([start, length]): Shield => ({ start, end: start + length, kind: 'person' }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(span, { maxLength: 6 }), (text, shields) => {
        expectSound(parser.parse(sentenceOf(text), shields));
      }),
    );
  });

  test('the same sentence gives the same parse, whatever came before', () => {
    const sentence = sentenceOf('The envoy of the council left Geneva after the talks.');
    const first = parser.parse(sentence, []);
    parser.parse(sentenceOf('x '.repeat(5_000)), []);
    expect(parser.parse(sentence, [])).toEqual(first);
  });
});
