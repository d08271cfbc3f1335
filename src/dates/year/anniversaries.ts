/** Anniversaries: "the 80th anniversary of the Victory in the Great Patriotic War" is kept in 2025, and reports of it are of that year. */
import { civilOf } from '../../text/calendar.ts';
import { MONTH } from '../vocabulary.ts';
import { landmarksIn } from './landmarks.ts';
import type { Scene, Witness } from './witness.ts';

/** In the year of the anniversary; in the one before it, which looks ahead to it; in the one after; in any other. */
const ODDS = { own: 2.6, before: 0, after: -0.5, other: -2.5 };
/** Where a date before it makes it one gone by, "at a dinner in May for the 75th anniversary", the year after is as likely. */
const GONE_BY = { ...ODDS, own: 1, after: 1 };
const DATED = new RegExp(`\\b(?:in|last|on|since) (?:${MONTH}|year\\b|\\d{4})[^.]{0,60}$`, 'i');
/** Characters after "anniversary of" in which it is said of what. */
const REACH = 80;

const FEW = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ANNIVERSARY = new RegExp(
  `\\b(?:(?<digits>\\d{1,3})(?:st|nd|rd|th)|(?<word>${FEW.join('|')}))[ -](?:year )?anniversary of (?<what>[^.;\\n]{4,${REACH}})`,
  'gi',
);
/** "The 1942 battle", "the accords of 1993", before anything else is told of. */
const YEAR = /^[^,]{0,60}?\b(1[89]\d\d|20\d\d)\b/;

/** The year of what an anniversary is of; null where nothing tells it. */
function yearOf(what: string, { lexicon, names }: Scene, start: number): number | null {
  const written = YEAR.exec(what)?.[1];
  if (written) return Number(written);
  const [landmark] = landmarksIn(what, lexicon);
  if (landmark) return Number(landmark.from.slice(0, 4));
  const hit = names.find((name) => name.start >= start && name.end <= start + what.length && name.candidates[0]?.entry.kind === 'treaty');
  const entry = hit?.candidates[0]?.entry;
  return entry?.kind === 'treaty' && entry.signed ? Number(entry.signed.slice(0, 4)) : null;
}

export function anniversaryWitnesses(scene: Scene): Witness[] {
  const { text } = scene.article;
  if (!text.includes('nniversary')) return [];
  const kept = new Map<number, { words: string; odds: typeof ODDS }>();
  for (const match of text.matchAll(ANNIVERSARY)) {
    const { digits, word, what } = match.groups as { digits?: string; word?: string; what: string };
    const count = digits ? Number(digits) : FEW.indexOf(word!.toLowerCase()) + 1;
    const year = yearOf(what, scene, match.index + match[0].length - what.length);
    if (year === null) continue;
    const words = match[0].slice(0, -what.length) + what.split(/\s+/).slice(0, 8).join(' ');
    const goneBy = DATED.test(text.slice(Math.max(0, match.index - 80), match.index));
    kept.set(year + count, { words, odds: goneBy ? GONE_BY : ODDS });
  }
  return [...kept].map(([year, { words, odds }]): Witness => ({
    kind: 'anniversary',
    weigh: (at) => weighYears(at.year - year, odds),
    tell: (day) => `"${words}" is of ${year}${civilOf(day).year === year ? '' : `, not ${civilOf(day).year}`}`,
  }));
}

const weighYears = (late: number, { own, before, after, other }: typeof ODDS): number =>
  late === 0 ? own : late === -1 ? before : late === 1 ? after : other;
