/** Words of the calendar and the pieces of patterns made of them. Patterns are compiled with the flags `gi`. */

/** White space inside an expression: a line break may stand in it. */
export const GAP = '\\s{1,8}';

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month by its name or abbreviation. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';

/** The number of a month's name, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const WEEKDAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A weekday in full. */
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** A weekday in full or abbreviated, as it may stand before a full date. */
export const WEEKDAY_OR_SHORT = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)(?![a-z])`;

/** The ISO number of a weekday's name, 1 Monday to 7 Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STEMS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Day of the month, "5", "05", "5th". */
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\w%])(?![.,:]\\d)';

/** A year that may stand alone: 1500 to 2099. */
export const YEAR = '(?:1[5-9]|20)\\d\\d(?![\\d\\w%])(?![.,:]\\d)';

/** Any of the dashes between the ends of a range, or the words. */
export const DASH = '\\s{0,2}[-\\u2010-\\u2015]\\s{0,2}';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A count in digits or words; "a" and "an" are one. */
export const COUNT = `(?:\\d{1,3}|an?(?:${GAP}(?:couple(?:${GAP}of)?|dozen|hundred))?|(?:${SMALL.slice(1).join('|')})(?![a-z])|(?:${TENS.join('|')})(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?)`;

/** The value of a count; null where it is not one. */
export function countOf(words: string): number | null {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  if (text.includes('couple')) return 2;
  if (text.includes('dozen')) return 12;
  if (text.includes('hundred')) return 100;
  const small = SMALL.indexOf(text);
  if (small > 0) return small;
  const [tens, ones] = text.split(/[- ]/);
  const ten = TENS.indexOf(tens ?? '');
  if (ten < 0) return null;
  return (ten + 2) * 10 + (ones ? Math.max(0, SMALL.indexOf(ones)) : 0);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** First to fourth, as of quarters. */
export const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';

/** The value of an ordinal in letters or digits; 0 where it is none. */
export function ordinalOf(word: string): number {
  return Number.parseInt(word, 10) || ORDINALS.indexOf(word.toLowerCase()) + 1;
}

/** Words before a period that narrow it: "early ", "mid-", "the end of ". They belong to the expression but do not change its value. */
export const PART = `(?:(?:(?:very|more)${GAP})?(?:early|late|mid|earlier|later|sometime)(?:-|${GAP}(?:in${GAP})?)|(?:the${GAP})?(?:very${GAP})?(?:end|beginning|start|middle|close|course|rest|remainder)${GAP}of${GAP})`;
