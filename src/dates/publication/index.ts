/** When an article was published: what is given, else what is stated best, else month and day of the dateline. */
import type { Article, Note, Published } from '../../model.ts';
import { traitsOf } from '../traits.ts';
import { candidatesOf } from './candidates.ts';
import { decideStated, isPossible, shorten } from './decide.ts';
import { readGiven } from './given.ts';

export const UNKNOWN: Published = { value: null, basis: null, stated: false, confidence: 0, evidence: [] };

export function publicationOf(article: Article, now: string): { published: Published; notes: Note[] } {
  const traits = traitsOf(article);
  const notes: Note[] = [];
  if (article.given !== null) {
    const value = readGiven(article.given, traits);
    if (value !== null && isPossible(value, now))
      return {
        published: {
          value,
          basis: 'given',
          stated: !value.startsWith('XXXX'),
          confidence: 1,
          evidence: [`the input gives "${shorten(article.given)}"`],
        },
        notes,
      };
    notes.push({
      code: value === null ? 'published-unreadable' : 'published-in-future',
      message: `The publication date given, "${shorten(article.given)}", ${value === null ? 'is no date that can be read' : `is later than today, ${now}`}; it is not used.`,
    });
  }
  const candidates = candidatesOf(article, traits).filter((candidate) => isPossible(candidate.value, now));
  const stated = decideStated(candidates);
  if (stated) return { published: stated, notes };
  const partial =
    candidates.find((candidate) => candidate.value.startsWith('XXXX') && candidate.basis === 'dateline') ??
    candidates.find((candidate) => candidate.value.startsWith('XXXX'));
  if (partial)
    return {
      published: {
        value: partial.value,
        basis: partial.basis,
        stated: false,
        confidence: 0.9,
        evidence: [
          `${partial.basis === 'dateline' ? 'the dateline' : 'a line of the page'} gives month and day, "${shorten(partial.words)}", but no year`,
        ],
      },
      notes,
    };
  const month = candidates[0];
  if (month)
    return {
      published: {
        value: month.value,
        basis: month.basis,
        stated: false,
        confidence: month.confidence,
        evidence: [`the address of the page holds "${shorten(month.words)}"`],
      },
      notes,
    };
  return { published: UNKNOWN, notes };
}
