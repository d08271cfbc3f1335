/**
 * The year of a report that gives only day and month. Every year from 1945 to now is scored by all witnesses;
 * one that stands out is given, otherwise none.
 */
import type { DateExpression } from '../../model.ts';
import { civilOf, isDate, toDay, type Day } from '../../text/calendar.ts';
import { dayOf } from '../../text/edtf.ts';
import { copyrightWitnesses } from './copyright.ts';
import { existenceWitnesses } from './existence.ts';
import { firstActWitnesses } from './firstActs.ts';
import { yearWitnesses } from './mentioned.ts';
import { namedWitnesses } from './named.ts';
import { termWitnesses } from './terms.ts';
import { treatyWitnesses } from './treaties.ts';
import { weekdayWitnesses } from './weekdays.ts';
import type { Scene, Witness } from './witness.ts';
import { dayInWords } from './words.ts';

const FIRST_YEAR = 1945;
/** The best year must lie this far before the next (log-odds; chosen on reports of known year so that at most one answer in twenty is wrong). */
const MARGIN = 1.5;
/** Its least share of the likelihood of all years. */
const SHARE = 0.6;
/** Years named and a weekday alone are right in three of five cases only: somebody or something with a known date must speak too. */
const FIRM: readonly Witness['kind'][] = ['term', 'first-act', 'treaty'];
const EVIDENCE = 8;

export interface InferredYear {
  /** The day with its year, null where no year stands out. */
  readonly day: Day | null;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

interface Scored {
  readonly day: Day;
  readonly score: number;
}

export function inferYear(month: number, day: number, scene: Scene, dates: readonly DateExpression[], now: string): InferredYear {
  const witnesses: Witness[] = [
    ...termWitnesses(scene),
    ...namedWitnesses(scene),
    ...firstActWitnesses(scene),
    ...weekdayWitnesses(scene),
    ...yearWitnesses(scene, dates),
    ...treatyWitnesses(scene),
    ...existenceWitnesses(scene),
    ...copyrightWitnesses(scene),
  ];
  const scored = scoreYears(month, day, witnesses, dayOf(now)!);
  const [best, next] = scored;
  if (!best || !next) return { day: null, confidence: 0, evidence: [] };
  const confidence = shareOf(scored);
  const telling = witnesses.filter(
    (witness) =>
      witness.weigh(next.day) !== witness.weigh(best.day) || scored.some((other) => witness.weigh(other.day) < witness.weigh(best.day)),
  );
  const kinds = new Set(telling.filter((witness) => witness.weigh(best.day) >= 0).map((witness) => witness.kind));
  const firm = FIRM.some((kind) => kinds.has(kind));
  if (best.score - next.score < MARGIN || confidence < SHARE || kinds.size < 2 || !firm)
    return { day: null, confidence, evidence: openEvidence(scored) };
  const evidence = telling
    .toSorted(
      (a, b) =>
        Number(a.kind === 'existence') - Number(b.kind === 'existence') || discernment(b, best, scored) - discernment(a, best, scored),
    )
    .filter((witness, index, all) => witness.kind !== 'existence' || index === all.findIndex(({ kind }) => kind === 'existence'))
    .slice(0, EVIDENCE)
    .map((witness) => witness.tell(best.day));
  return {
    day: best.day,
    confidence,
    evidence: [...evidence, `next best is ${civilOf(next.day).year}, ${oddsInWords(best.score - next.score)} less likely`],
  };
}

/** All years in which the day exists and is not later than today, best first. */
function scoreYears(month: number, day: number, witnesses: readonly Witness[], today: Day): Scored[] {
  const scored: Scored[] = [];
  for (let year = FIRST_YEAR; year <= civilOf(today).year; year++) {
    if (!isDate(year, month, day)) continue;
    const at = toDay(year, month, day);
    if (at > today + 1) continue;
    scored.push({ day: at, score: witnesses.reduce((sum, witness) => sum + witness.weigh(at), 0) });
  }
  return scored.toSorted((a, b) => b.score - a.score);
}

/** The best year's share of the likelihood of all. */
function shareOf(scored: readonly Scored[]): number {
  const top = scored[0]!.score;
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - top), 0);
  return Math.round(Math.min(0.97, 1 / sum) * 100) / 100;
}

/** How much a witness prefers the best day to the others. */
function discernment(witness: Witness, best: Scored, scored: readonly Scored[]): number {
  const own = witness.weigh(best.day);
  return scored.reduce((sum, other) => sum + Math.max(-1, own - witness.weigh(other.day)), 0);
}

const oddsInWords = (margin: number): string =>
  margin > 4.6 ? 'more than a hundred times' : `${Math.max(2, Math.round(Math.exp(margin)))} times`;

/** Where no year stands out, the years that fit best. */
function openEvidence(scored: readonly Scored[]): string[] {
  const top = scored[0]!.score;
  const close = scored.filter(({ score }) => score > top - MARGIN).slice(0, 6);
  return [`no year stands out; ${close.length > 5 ? 'many fit' : `the best are ${close.map(({ day }) => dayInWords(day)).join('; ')}`}`];
}
