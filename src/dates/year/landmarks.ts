/** What nobody could write of before it came: "Brexit" before 2012, "the full-scale invasion" before 2022. */
import type { Landmark } from '../../lexicon/types.ts';
import { periodOf } from '../../text/edtf.ts';
import { holds } from './phrase.ts';
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

export function landmarkWitnesses({ article, lexicon }: Scene): Witness[] {
  const runs = new Set(article.text.match(RUN));
  return lexicon.landmarks
    .filter(({ words }) => words.some((phrase) => (firstRun(phrase) === '' || runs.has(firstRun(phrase))) && holds(article.text, phrase)))
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
      weigh: (day) => (day < first - 15 ? BEFORE : day > last ? AFTER : aDay ? freshness(day - first) : 0),
      tell: () =>
        `the text speaks of ${name}, which ${to === null ? `dates from ${inWords(from)}` : `was of the time from ${inWords(from)} to ${inWords(to)}`}`,
    },
  ];
}

const freshness = (days: number): number => (days <= FRESH.days ? FRESH.odds : days <= RECENT.days ? RECENT.odds : 0);

const RUN = /[\p{L}\p{N}]+/gu;

const firstRuns = new Map<string, string>();

/** The first letters and figures of a phrase: where they do not stand by themselves, the phrase does not stand either. */
function firstRun(phrase: string): string {
  let run = firstRuns.get(phrase);
  if (run === undefined) firstRuns.set(phrase, (run = phrase.match(RUN)?.[0] ?? ''));
  return run;
}
