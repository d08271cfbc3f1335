import type { RemovalReason } from '../model.ts';
import { standingDateline } from './dateline.ts';
import { bodyStart, type Page, type Verdict } from './page.ts';

/** Headings that name what follows them until the next one. */
const SECTION: ReadonlySet<RemovalReason> = new Set(['related', 'comment-form', 'newsletter', 'navigation', 'share', 'advertisement']);
/** Where wording fits several reasons, the more telling comes first. */
const ORDER: readonly RemovalReason[] = [
  'copyright',
  'cookie-notice',
  'comment-form',
  'paywall',
  'disclaimer',
  'newsletter',
  'advertisement',
  'share',
  'caption',
  'author-bio',
  'dateline-stamp',
  'related',
  'tags',
  'navigation',
];

/**
 * Why each removed block goes, null for kept ones, in words an analyst knows: as was decided before, else by its wording, else by the
 * section it stands in, else by its place. That a site repeats it is said where its wording says nothing.
 */
export function reasonsOf(page: Page, verdicts: readonly Verdict[]): (RemovalReason | null)[] {
  const start = bodyStart(page);
  const end = page.kept.lastIndexOf(true);
  let section: RemovalReason | null = null;
  return page.blocks.map((_, i) => {
    if (page.kept[i]) return (section = null);
    const reason = decided(page, i, verdicts[i]!) ?? inSection(page, i, section) ?? byPlace(page, i, start, end);
    const { words, reasons } = page.shapes[i]!;
    if (words <= 8 && reasons.length > 0 && SECTION.has(reason)) section = reason;
    return reason;
  });
}

function decided(page: Page, i: number, verdict: Verdict): RemovalReason | null {
  if (verdict === 'site-repetition') return wording(page, i) ?? verdict;
  return verdict === 'keep' || verdict === null ? wording(page, i) : verdict;
}

function wording(page: Page, i: number): RemovalReason | null {
  const shape = page.shapes[i]!;
  if (standingDateline(page.blocks[i]!.text)) return 'dateline-stamp';
  const found = ORDER.find((reason) => shape.reasons.includes(reason));
  if (found) return found;
  if (shape.byline) return 'author-bio';
  if (shape.words <= 12 && (shape.date || (shape.clock && shape.words <= 6))) return 'dateline-stamp';
  return null;
}

function inSection(page: Page, i: number, section: RemovalReason | null): RemovalReason | null {
  const { words, endsSentence } = page.shapes[i]!;
  if (words <= 6) return section;
  if (section === 'comment-form') return 'comment';
  // Headlines that follow a button are links to other stories.
  return (section === 'share' || section === 'navigation') && !endsSentence ? 'related' : section;
}

function byPlace(page: Page, i: number, start: number, end: number): RemovalReason {
  const { words, endsSentence } = page.shapes[i]!;
  if (i < start) return words >= 8 ? (endsSentence ? 'caption' : 'related') : 'navigation';
  if (i < end) return words >= 5 ? 'related' : 'navigation';
  return words >= 5 ? 'related' : 'navigation';
}
