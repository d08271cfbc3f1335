/** When an article was published: what is given, else what is stated best, else month and day of the dateline, else the year or month that the content tells of. */
import type { Article, Note, Published, Sentence } from '../../model.ts';
import { edtfDay } from '../../text/edtf.ts';
import type { DatingContext } from '../context.ts';
import { findExpressions } from '../find.ts';
import { inferYear } from '../year/index.ts';
import { inferPeriod } from '../year/period.ts';
import type { Scene } from '../year/witness.ts';
import type { Candidate } from './candidate.ts';
import { traitsOf } from '../traits.ts';
import { candidatesOf } from './candidates.ts';
import { decideStated, isPossible, shorten } from './decide.ts';
import { readGiven } from './given.ts';

export const UNKNOWN: Published = { value: null, basis: null, stated: false, confidence: 0, evidence: [] };

export function publicationOf(
  article: Article,
  sentences: readonly Sentence[],
  context: DatingContext,
): { published: Published; notes: Note[] } {
  const { now } = context;
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
  if (partial) return { published: withYear(partial, article, sentences, context), notes };
  const [coarse] = candidates;
  if (!coarse)
    return { published: inferPeriod(sceneOf(article, sentences, context), () => findExpressions(article, UNKNOWN), now) ?? UNKNOWN, notes };
  const evidence = [`the address of the page holds "${shorten(coarse.words)}"`];
  return { published: { value: coarse.value, basis: coarse.basis, stated: false, confidence: coarse.confidence, evidence }, notes };
}

function sceneOf(article: Article, sentences: readonly Sentence[], { lexicon, claims, treaties, names }: DatingContext): Scene {
  return { article, sentences, lexicon, claims, treaties, names: names ?? lexicon.names(article.text) };
}

/** Month and day are stated, the year is inferred where one stands out. */
function withYear(partial: Candidate, article: Article, sentences: readonly Sentence[], context: DatingContext): Published {
  const [, month, day] = partial.value.split('-').map(Number) as [number, number, number];
  const inferred = inferYear(month, day, sceneOf(article, sentences, context), () => findExpressions(article, UNKNOWN), context.now);
  const source = partial.basis === 'dateline' ? 'the dateline gives' : 'a line of the page gives';
  return {
    value: inferred.day === null ? partial.value : edtfDay(inferred.day),
    basis: partial.basis,
    stated: false,
    confidence: inferred.day === null ? partial.confidence : Math.min(partial.confidence, inferred.confidence),
    evidence: [`${source} month and day, "${shorten(partial.words)}", but no year`, ...inferred.evidence],
  };
}
