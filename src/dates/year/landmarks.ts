/** What nobody could write of before it came: "Brexit" before 2012, "the full-scale invasion" before 2022. */
import type { Landmark, Lexicon } from '../../lexicon/types.ts';
import { periodOf } from '../../text/edtf.ts';
import { phraseIndex } from './phrase.ts';
import { onceFor } from '../../text/tables.ts';
import type { Scene, Witness } from './witness.ts';
import { inWords } from './words.ts';

/** Spoken of before it came: hardly possible, but words may mean something else. */
const BEFORE = -2.5;
/** Spoken of after its time: a look back. */
const AFTER = -0.7;
/** What happened on one day is news most of all in the weeks after. */
const FRESH = { days: 60, odds: 1 } as const;
const RECENT = { days: 365, odds: 0.4 } as const;
/** Of many the latest speak; the others only say the same again. */
const MOST = 3;

/** The phrases of all landmarks, and those of them that stand in a text. */
const phrasesOf = onceFor(({ landmarks }: Lexicon) => {
  const phrases = landmarks.flatMap((landmark) => landmark.words.map((words) => ({ words, landmark })));
  return { phrases, phrasesIn: phraseIndex(phrases.map(({ words }) => words)) };
});

/** The landmarks a text speaks of. */
export function landmarksIn(text: string, lexicon: Lexicon): Landmark[] {
  const { phrases, phrasesIn } = phrasesOf(lexicon);
  const found = new Set(Array.from(phrasesIn(text), (place) => phrases[place]!.landmark));
  return found.size === 0 ? [] : lexicon.landmarks.filter((landmark) => found.has(landmark));
}

export function landmarkWitnesses({ article, lexicon }: Scene): Witness[] {
  return landmarksIn(article.text, lexicon)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .slice(0, MOST)
    .flatMap(witnessOf);
}

function witnessOf({ name, from, to }: Landmark): Witness[] {
  const first = periodOf(from)?.first;
  const last = to === null ? Infinity : (periodOf(to)?.last ?? Infinity);
  if (first === undefined) return [];
  const aDay = from.length === 'YYYY-MM-DD'.length;
  return [
    {
      kind: 'landmark',
      weigh: ({ day }) => (day < first - 15 ? BEFORE : day > last ? AFTER : aDay ? freshness(day - first) : 0),
      tell: () =>
        `the text speaks of ${name}, which ${to === null ? `dates from ${inWords(from)}` : `was of the time from ${inWords(from)} to ${inWords(to)}`}`,
    },
  ];
}

const freshness = (days: number): number => (days <= FRESH.days ? FRESH.odds : days <= RECENT.days ? RECENT.odds : 0);
