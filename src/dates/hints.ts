/** Words that tell which rules may find a date: a rule is tried only where all its hints hold. */
import { WordTable } from '../text/tables.ts';

/** Kinds of words and figures, as bits. */
export const hint = {
  digit: 1 << 0,
  /** Four figures that may be a year. */
  year: 1 << 1,
  /** Figures with a stroke, a point or a colon between. */
  figures: 1 << 2,
  clock: 1 << 3,
  /** "1990s", "'80s". */
  decade: 1 << 4,
  month: 1 << 5,
  weekday: 1 << 6,
  /** What is counted: days, weeks, years, one or many. */
  unit: 1 << 7,
  /** A week, month, year and the like that may be "last" or "next". */
  period: 1 << 8,
  /** What may be "the same" or "the following". */
  stretch: 1 << 9,
  /** "Same", "following", "next", "that". */
  anaphor: 1 << 10,
  ago: 1 << 11,
  /** "Earlier", "later", "before", "after". */
  beside: 1 << 12,
  /** "Ago" or "earlier", as in "year-ago". */
  compared: 1 << 13,
  deictic: 1 << 14,
  holiday: 1 << 15,
  quarter: 1 << 16,
  half: 1 << 17,
  season: 1 << 18,
  century: 1 << 19,
  /** "The sixties". */
  namedDecade: 1 << 20,
  /** "Nineteen", "thousand". */
  spelled: 1 << 21,
  /** "Every", "daily", "Sundays". */
  recurring: 1 << 22,
  end: 1 << 23,
  /** Two figures after a stroke or an apostrophe, as of a year. */
  shortYear: 1 << 24,
} as const;

const WORDS: Readonly<Record<Exclude<keyof typeof hint, 'digit' | 'year' | 'shortYear' | 'figures' | 'decade'>, string>> = {
  clock: 'noon midnight',
  month:
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  unit: 'second seconds minute minutes hour hours day days night nights week weeks fortnight fortnights month months quarter quarters year years decade decades century centuries',
  period: 'week weekend month year decade century',
  stretch: 'day month year morning evening night',
  anaphor: 'same previous following next preceding that',
  ago: 'ago now today',
  beside: 'earlier before previously later after afterward afterwards',
  compared: 'ago earlier',
  deictic: 'today yesterday tomorrow tonight night morning afternoon evening',
  holiday: 'day eve christmas thanksgiving easter halloween fourth friday',
  quarter: 'quarter period',
  half: 'half',
  season: 'spring summer autumn fall winter',
  century: 'century',
  namedDecade: 'twenties thirties forties fifties sixties seventies eighties nineties',
  spelled: 'nineteen thousand',
  recurring: 'every each daily weekly monthly mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  end: 'end',
};

/** The hash of no letters, to be carried on letter by letter with {@link hashOn}. */
export const NO_LETTERS = 0;

/** The hash of a word with one more letter, whose case does not count. */
export const hashOn = (hash: number, letter: number): number => (hash * 31 + (letter | 32)) & 0x3fff_ffff;

function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

const byHash = new WordTable<number>();
for (const [name, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) {
    const hash = hashOf(word);
    byHash.set(hash, (byHash.get(hash) ?? 0) | hint[name as keyof typeof WORDS]);
  }
}

/** What a word, by its hash, tells; a rare other word of the same hash only lets a rule run in vain. */
export const hintsOf = (hash: number): number => byHash.get(hash) ?? 0;
