/** Cutting an article into the stretches that are searched, with what each holds. */
import { limits } from '../limits.ts';
import type { Article, Span } from '../model.ts';
import { hint, type DocumentTraits, type Passage } from './rule.ts';

const HINTS: readonly (readonly [number, RegExp])[] = [
  [hint.digit, /\d/],
  [hint.month, /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i],
  [hint.weekday, /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i],
  [
    hint.unit,
    /day|week|fortnight|month|year|quarter|decade|centur|spring|summer|autumn|fall|winter|half|hour|minute|second|daily|annually|night|morning|evening|nineteen|the (?:[a-z]{3,6} )?[a-z]{3,5}ties|\b[QH][1-4]\b/i,
  ],
  [hint.deictic, /today|yesterday|tomorrow|tonight|last\s+night|this\s+(?:morning|afternoon|evening)/i],
  [
    hint.holiday,
    /christmas|new year|thanksgiving|easter|(?:boxing|valentine['’]s|may|bastille|armistice|labor|memorial|election) day|halloween|good friday|fourth of july/i,
  ],
];

/** The stretches of an article: paragraphs, very long ones cut at white space. */
function* stretches(article: Pick<Article, 'text' | 'paragraphs'>): Generator<Span> {
  for (const { start, end } of article.paragraphs) {
    let from = start;
    while (end - from > limits.paragraphChars) {
      const space = article.text.lastIndexOf(' ', from + limits.paragraphChars);
      const to = space > from ? space : from + limits.paragraphChars;
      yield { start: from, end: to };
      from = to;
    }
    if (end > from) yield { start: from, end };
  }
}

/** The passages in which a date may stand, each with its offset in the text. */
export function* passagesOf(
  article: Pick<Article, 'text' | 'paragraphs'>,
  traits: DocumentTraits,
): Generator<{ offset: number; passage: Passage }> {
  for (const { start, end } of stretches(article)) {
    const text = article.text.slice(start, end);
    let hints = 0;
    for (const [bit, pattern] of HINTS) if (pattern.test(text)) hints |= bit;
    if (hints !== 0) yield { offset: start, passage: { text, hints, traits } };
  }
}
