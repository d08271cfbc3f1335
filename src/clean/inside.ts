import type { RemovalReason } from '../model.ts';

/**
 * Boilerplate that stands inside paragraphs of dumps which glue all text together: codes of a wire's internal
 * links, and what a page says in place of a video. Cut out, the paragraph stays. Each pattern is tried only where
 * one of its signs stands.
 */
const CUTS: readonly (readonly [RemovalReason, signs: readonly string[], RegExp])[] = [
  ['navigation', ['[n'], / ?\[n[A-Z0-9]{6,14}\]/g],
  ['navigation', ['!['], / ?!\[[^\]]{0,80}\]\([^)]{0,300}\)/g],
  ['dateline-stamp', ['Reuter', 'REUTER'], /(?<=[.!?]["”’]?) (?:Reuter|REUTER)$/g],
  [
    'navigation',
    ['HTML5'],
    / ?To view this video please enable JavaScript,? and consider upgrading to a web browser that supports HTML5 video\.?/gi,
  ],
  [
    'advertisement',
    ['Advertisement', 'ADVERTISEMENT'],
    / ?\b(?:Advertisement|ADVERTISEMENT)(?: -)? ?(?:Scroll to continue|scroll to continue|Continue reading the main story|Supported by(?= \p{Lu}))\b/gu,
  ],
  // The name of who wrote it, glued to the lead; where he is may not be told from it, and stays.
  [
    'author-bio',
    ['Reporting from'],
    /(?<=^|[.!?]["”’]? )By \p{Lu}[\p{L}.'’-]*(?:(?: and|,)? (?:[a-z]{2,3}[- ])?\p{Lu}[\p{L}.'’-]*){1,8} Reporting from(?= \p{Lu})/gu,
  ],
  [
    'navigation',
    ['Please refresh'],
    / ?Please refresh (?:the page or navigate to another page on the site to be automatically logged in|your browser to be logged in)/g,
  ],
];

export interface Cut {
  readonly text: string;
  readonly reason: RemovalReason;
}

const holdsAny = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));

/** Gives what cuts boilerplate out of a paragraph of these; null where none of them holds any, as on most pages. */
export function insideCutter(paragraphs: readonly string[]): ((paragraph: string) => { text: string; cuts: Cut[] }) | null {
  // Looked for on the page as a whole: to ask each paragraph takes longer.
  const page = paragraphs.join('\n');
  const likely = CUTS.filter(([, signs]) => holdsAny(page, signs));
  return likely.length === 0 ? null : (paragraph) => cutInside(paragraph, likely);
}

function cutInside(paragraph: string, likely: typeof CUTS): { text: string; cuts: Cut[] } {
  const cuts: Cut[] = [];
  let text = paragraph;
  for (const [reason, signs, pattern] of likely) {
    if (!holdsAny(text, signs)) continue;
    text = text.replace(pattern, (match) => {
      cuts.push({ text: match.trim(), reason });
      return '';
    });
  }
  return cuts.length === 0 ? { text: paragraph, cuts } : { text: text.replace(/ {2,}/g, ' ').trim(), cuts };
}
