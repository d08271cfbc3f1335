import type { DateClue, Dateline } from '../model.ts';
import { bodyStart, type Page } from './page.ts';

/** Lines above the first paragraph and below the last that may carry the publication date. */
const ABOVE = 25;
const BELOW = 60;
const SAYS_WHEN = /\b(?:publish|updat|post|print|creat|releas|issu|modif|edit|dated?\b|last)/i;
const YEAR_FIRST = /(?:^|\D)(?:19|20)\d{2}[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:0[1-9]|[12]\d|3[01])(?:\D|$)/;
const URL_DATE =
  /(?:^|[/_-])((?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[/-]?(?:0?[1-9]|[12]\d|3[01]))(?=\D|$)/i;
const LONGEST = 200;
const MOST = 12;

/** Signs of the publication date in the text and address, nearest to the headline first; they are weighed elsewhere. */
export function dateClues(page: Page, headline: number, dateline: Dateline | null, url: string | null): DateClue[] {
  const clues: DateClue[] = headerLines(page, headline).map((text) => ({ basis: 'header', text }));
  const inUrl = url === null ? null : URL_DATE.exec(url.slice(0, 1000));
  if (inUrl) clues.push({ basis: 'url', text: inUrl[1]! });
  if (dateline?.date) clues.push({ basis: 'dateline', text: dateline.date });
  return clues;
}

function headerLines(page: Page, headline: number): string[] {
  const start = bodyStart(page);
  const anchor = headline >= 0 ? headline : start;
  if (anchor < 0) return [];
  const end = page.kept.lastIndexOf(true);
  const near: [number, string][] = [];
  for (let i = Math.max(0, anchor - ABOVE); i < Math.min(page.blocks.length, end + BELOW); i++) {
    const shape = page.shapes[i]!;
    const { text } = page.blocks[i]!;
    if (page.kept[i] || shape.chars > LONGEST || !(shape.date || YEAR_FIRST.test(text))) continue;
    const stamp = SAYS_WHEN.test(text) || shape.reasons.includes('dateline-stamp');
    if (i < start || stamp || i <= end) near.push([Math.abs(i - anchor) - (stamp ? 10 : 0) + (i > end ? 20 : 0), text]);
  }
  return near
    .sort((a, b) => a[0] - b[0])
    .slice(0, MOST)
    .map(([, text]) => text);
}
