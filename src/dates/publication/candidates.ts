/** Collecting the possible publication dates of an article from all that may state one. */
import type { Article, DateClue, RemovalReason } from '../../model.ts';
import type { DocumentTraits } from '../rule.ts';
import { dateInAddress } from './address.ts';
import type { Candidate } from './candidate.ts';
import { writtenDates } from './written.ts';

/** Blocks whose dates are those of something else. */
const ELSEWHERE: ReadonlySet<RemovalReason> = new Set([
  'comment',
  'comment-form',
  'related',
  'copyright',
  'caption',
  'advertisement',
  'author-bio',
  'disclaimer',
  'cookie-notice',
  'newsletter',
]);
/** Lines that state a date of something else than this page. */
const OTHER_DATE =
  /©|\(c\)\s|copyright|all rights reserved|comments? (?:on|off)\b|\bdied\b|\bborn\b|expires?\b|last (?:visited|accessed)|\b(?:photo|picture|image)s?\b[^.]{0,60}\b(?:taken|shows?|shot)\b|\b(?:taken|pictured) on\b/i;

/** How far a header line is to be trusted by its words. */
function headerConfidence(words: string): number {
  if (OTHER_DATE.test(words)) return 0;
  if (/\b(?:publish|posted|post date|issued|released|first published|filed|created|written|datum|start date|date:)/i.test(words))
    return 0.95;
  if (/\b(?:updated|modified|edited|revised|corrected)/i.test(words)) return 0.85;
  return words.length < 100 ? 0.9 : 0.6;
}

/** The candidates in one line; where it states both, "published" counts before "updated". */
function inLine(clue: DateClue, traits: DocumentTraits): Candidate[] {
  const confidence = clue.basis === 'metadata' ? 0.97 : clue.basis === 'dateline' ? 0.92 : headerConfidence(clue.text);
  if (confidence === 0) return [];
  const dates = writtenDates(clue.text, traits);
  const updated = clue.text.search(/updated|modified|edited|revised/i);
  return dates.map((found, index) => {
    const late = updated >= 0 && found.at > updated && (index > 0 || /publish|posted|first/i.test(clue.text) || dates.length > 1);
    return { value: found.value, basis: clue.basis, words: clue.text, confidence: late ? confidence - 0.1 : confidence };
  });
}

/** What a notice above the report is trusted for its date, where nothing else states one. */
const NOTICE = 0.6;

/**
 * The day in the notices of the page above the report: "National daily since 1922, May 26, 2025 (Evening Post)". Only where they give
 * one and no other, since they may announce other reports.
 */
function inNotices(article: Article, traits: DocumentTraits): Candidate[] {
  const head = article.paragraphs.find(({ start }) => start >= (article.titleSpan?.end ?? 0))?.start ?? 0;
  const found = article.removed
    .filter(({ at, reason, text }) => at <= head && reason === 'related' && text.length < 400)
    .flatMap(({ text }) =>
      writtenDates(text, traits).map(({ value }): Candidate => ({ value, basis: 'header', words: text, confidence: NOTICE })),
    )
    .filter(({ value }) => !value.startsWith('XXXX'));
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}

/** Candidates in the order in which they stand; the given date is not among them. */
export function candidatesOf(article: Article, traits: DocumentTraits): Candidate[] {
  const found: Candidate[] = [];
  const fromUrl = article.url === null ? null : dateInAddress(article.url);
  if (fromUrl !== null) found.push({ value: fromUrl, basis: 'url', words: article.url!, confidence: fromUrl.length === 10 ? 0.95 : 0.5 });
  const clues: DateClue[] = [...article.dateClues];
  if (clues.length === 0)
    for (const block of article.removed)
      if (!ELSEWHERE.has(block.reason) && block.text.length < 200) clues.push({ basis: 'header', text: block.text });
  for (const clue of clues) {
    if (clue.basis === 'url') {
      const value = dateInAddress(clue.text);
      if (value !== null && value !== fromUrl)
        found.push({ value, basis: 'url', words: clue.text, confidence: value.length === 10 ? 0.95 : 0.5 });
    } else found.push(...inLine(clue, traits));
  }
  if (found.length === 0) found.push(...inNotices(article, traits));
  if (article.dateline?.date) found.push(...inLine({ basis: 'dateline', text: article.dateline.date }, traits));
  return found;
}
