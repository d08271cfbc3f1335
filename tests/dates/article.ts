import type { Article, Published } from '../../src/model.ts';
import { findDates } from '../../src/dates/index.ts';

/** An article of the text alone, paragraphs parted by blank lines. */
export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'test',
    source: { path: '-' },
    url: null,
    publisher: null,
    author: null,
    language: 'en',
    title: null,
    dateline: null,
    text,
    titleSpan: null,
    datelineSpan: null,
    paragraphs: [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
    removed: [],
    given: null,
    dateClues: [],
    ...more,
  };
}

export const publishedOn = (value: string | null): Published => ({ value, basis: 'given', stated: true, confidence: 1, evidence: [] });

/** Expressions and values found, "text = value"; durations and sets marked. */
export function found(text: string, published: string | null, more: Partial<Article> = {}): string[] {
  return findDates(articleOf(text, more), [], publishedOn(published)).dates.map(
    (date) => `${date.text} = ${date.value}${date.type === 'date' ? '' : ` (${date.type})`}`,
  );
}
