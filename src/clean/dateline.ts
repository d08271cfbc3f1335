import type { Dateline, Span } from '../model.ts';

/**
 * Datelines: the place, date and agency that open the first paragraph of a news report
 * ("MOSCOW, April 13 (Reuters) -", "Moscow, Feb 5 (IANS):", "MOSCOW, May 26. /TASS/."), or stand on a line of their own.
 */
export interface FoundDateline {
  readonly dateline: Dateline;
  /** Span inside the paragraph, the closing sign included. */
  readonly span: Span;
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b';
const DAY = `(?:${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`;
const DATE = `(?:${WEEKDAY},? )?${DAY}(?: ?,? ?\\d{4}\\b){0,2}`;
const NAME = "\\p{Lu}(?:[\\p{L}.'’]|-(?!-)){0,24}";
const PLACE = `(?!${MONTH} \\d|${WEEKDAY})${NAME}(?: (?:(?:of|de|da|do|la|el|al|bin|the|on|upon) )?(?!${MONTH} \\d)${NAME}){0,3}`;
const ACRONYM = '[A-Z]{2,6}(?= ?[-–—:])';
const AGENCIES =
  'Reuters|AP|AFP|UPI|DPA|dpa|EFE|ANSA|Xinhua|TASS|RIA Novosti|Sputnik|Interfax|Kyodo|Anadolu|ANI|PTI|IANS|CNA|IRNA|MNA|KUNA|WAM|SPA|Bloomberg';

/** The pieces in the order in which they stand; each is tried where the last one ended. */
const pieces = {
  /** "(MENAFN - AFP) ", "(Reuters) - ": who passed the report on. */
  carrier: /\((?=\p{Lu})(?:[^()\n]|\([^()\n]{1,30}\)){2,60}\)(?: ?[-–—])? /uy,
  place: new RegExp(PLACE, 'uy'),
  more: new RegExp(`,? \\[${NAME}(?: ${NAME}){0,2}\\]|(?:, |/| and )(?!${ACRONYM})${PLACE}`, 'uy'),
  date: new RegExp(`[.,]? {0,2}[(/–-]? ?(${DATE})\\)?`, 'uy'),
  /** "(UrduPoint News / Sputnik - 12th February, 2022)": both in one bracket. */
  both: new RegExp(`[.,]? {0,2}\\((\\p{L}[\\p{L}\\p{N} .,/&'’]{1,40}?) ?[-–—,] ?(${DATE})\\)`, 'uy'),
  agency: new RegExp(
    `[.,]? {0,2}(?:\\(([\\p{L}][\\p{L}\\p{N} .,/&'’-]{1,40})\\)|/([\\p{L}][\\p{L} -]{1,30})/|(?:, ?|[-–—] )(${ACRONYM}|(?:${AGENCIES})(?=\\.? ?[-–—]|\\. )))`,
    'uy',
  ),
  close: /[.,]? {0,2}(-{1,3}|[–—―]{1,2}|[:|•·■_])(?= )|-{2,3}(?=\p{Lu})|\.(?= )/uy,
};

const STANDING = new RegExp(
  `^(${PLACE}(?:, ${PLACE}){0,2})(?:,|:| [-–—|]) ?(${DATE})(?:[ ,|–-]{1,4}\\d{1,2}[:.]\\d{2}.{0,20})?(?: ?\\(([\\p{L}][^()]{1,30})\\))?[ .:]{0,3}$`,
  'iu',
);

const CAPITALS = "\\p{Lu}[\\p{Lu} .'’-]{2,30}";
/** "NAYPYITAW - Reuters", "AFP, MANILA". */
const PLACE_AGENCY = new RegExp(`^(${CAPITALS})(?:, ${NAME})? ?[-–—/|] ?(${AGENCIES})$`, 'u');
const AGENCY_PLACE = new RegExp(`^(${AGENCIES}), (${CAPITALS})$`, 'u');

/** What opens paragraphs in capitals or before a dash and is no place. */
const NO_PLACE =
  /^(?:analysis|opinion|exclusive|update\d*|breaking|editorial|comment|commentary|explain(?:ed|er)|news|photos?|pictures?|videos?|watch|read|listen|live|interview|profile|factbox|background|by|from|on|in|at|for|the|a|an|this|that|also|more|related|published|updated|posted|last|first|note|editor|source|sources|question|answer|q|a|moderator|speaker|topics?|tags?|share|press release|statement|summary|highlights|home|photo credit|image|key points?|disclaimer|copyright|warning|urgent|alert|correction|clarification|advertisement|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|dr|president|minister|prime|foreign)\b/i;

const allCaps = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** "UNITED NATIONS" as "United Nations"; other spellings as they stand. */
export function placeName(place: string): string {
  if (!allCaps(place)) return place;
  return place.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Tries a piece at an offset of the paragraph; gives its match and moves on, or null. */
function take(piece: RegExp, text: string, at: { offset: number }): RegExpExecArray | null {
  piece.lastIndex = at.offset;
  const match = piece.exec(text);
  if (match) at.offset = piece.lastIndex;
  return match;
}

/** The dateline that opens this paragraph, or null. */
export function datelineOf(paragraph: string): FoundDateline | null {
  const opening = paragraph.slice(0, 160);
  const at = { offset: 0 };
  if (opening.startsWith('(')) take(pieces.carrier, opening, at);
  const place = take(pieces.place, opening, at)?.[0];
  if (!place || NO_PLACE.test(place)) return null;
  for (let more = 0; more < 2 && take(pieces.more, opening, at); more++);
  const both = take(pieces.both, opening, at);
  if (both) {
    take(pieces.close, opening, at);
    return found(paragraph, place, both[2]!, both[1]!, at.offset);
  }
  const date = take(pieces.date, opening, at)?.[1] ?? null;
  const named = take(pieces.agency, opening, at);
  const agency = named?.[1] ?? named?.[2] ?? named?.[3] ?? null;
  const close = take(pieces.close, opening, at);
  if (!isSure(place, date, agency, close && (close[1] ?? '.'))) return null;
  return found(paragraph, place, date, agency, at.offset);
}

/** The dateline that ends at an offset of the paragraph; null where hardly anything follows it. */
function found(paragraph: string, place: string, date: string | null, agency: string | null, end: number): FoundDateline | null {
  if (paragraph.length < end + 20) return null;
  return { dateline: { place: placeName(place.replace(/^([^.]+)\.$/, '$1')), date, agency }, span: { start: 0, end } };
}

/** Whether there are signs enough: a date and agency; one of them and a closing sign; or the place in capitals, or set off by a long dash. */
function isSure(place: string, date: string | null, agency: string | null, close: string | null): boolean {
  if (date && agency) return true;
  if (close === null) return false;
  if (agency) return true;
  if (date) return close !== '.';
  if (close === '.') return false;
  if (allCaps(place)) return place.length >= 4;
  return /^[–—―|]|^--/.test(close) && place.split(' ').length <= 3;
}

/** A dateline on a line of its own: "DERA BABA NANAK, OCTOBER 24, 2019 13:21 IST", "AFP, MANILA". The first place is the dateline's. */
export function standingDateline(line: string): Dateline | null {
  if (line.length > 120) return null;
  const dated = /\d/.test(line) ? STANDING.exec(line) : null;
  if (dated)
    return NO_PLACE.test(dated[1]!) ? null : { place: placeName(dated[1]!.split(',')[0]!), date: dated[2]!, agency: dated[3] ?? null };
  const after = PLACE_AGENCY.exec(line);
  const before = after ? null : AGENCY_PLACE.exec(line);
  const place = after?.[1] ?? before?.[2];
  if (!place || NO_PLACE.test(place)) return null;
  return { place: placeName(place.trim()), date: null, agency: after?.[2] ?? before![1]! };
}
