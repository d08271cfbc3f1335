/** Diplomatic relations broken off or taken up: the news is of the days after, where headline or lede tell of it. */
import type { RelationChange } from '../../lexicon/types.ts';
import type { Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import { ledeOf } from './lede.ts';
import { monthHolds } from './months-of.ts';
import { momentOf, type Moment, type Scene, type Witness } from './witness.ts';
import { apart, inWords } from './words.ts';

const DEEDS: Readonly<Record<RelationChange['deed'], RegExp>> = {
  break:
    /\b(?:cut(?:s|ting)?|sever\w{0,4}|break(?:s|ing)?|broke|broken|suspend\w{0,3}|end(?:s|ed|ing)?)\b[^.]{0,40}\b(?:relations|ties)\b/i,
  mend: /\b(?:restor\w{0,5}|resum\w{0,4}|(?:re-?)?establish\w{0,4}|normali[sz]\w{0,5}|tak(?:e|es|ing) up|re-?open\w{0,3})\b[^.]{0,60}\b(?:relations|ties|embass(?:y|ies))\b/i,
};

/** Weights by days since the deed: most news of it is of the days around it. */
function weighDays(days: number): number {
  if (days < -16) return -0.8;
  return days <= 16 ? 6 : days <= 45 ? 3.5 : 0;
}

export interface Change {
  readonly first: Day;
  readonly last: Day;
  readonly row: RelationChange;
}

/** The changes that headline or lede may tell of: both states are named there, and the deed. */
export function changesIn({ article, names, lexicon }: Scene): Change[] {
  const { end } = ledeOf(article);
  const named = new Set<string>();
  for (const { start, candidates } of names) {
    if (start >= end) break;
    for (const { entry } of candidates) if (entry.kind === 'state') named.add(entry.iso3);
  }
  const between = named.size < 2 ? [] : lexicon.relations.filter(({ states }) => states.every((state) => named.has(state)));
  if (between.length === 0) return [];
  const lede = article.text.slice(0, end);
  const told = { break: DEEDS.break.test(lede), mend: DEEDS.mend.test(lede) };
  return between.flatMap((row): Change[] => {
    const period = told[row.deed] ? periodOf(row.date) : null;
    return period ? [{ ...period, row }] : [];
  });
}

export const relationWitnesses = (scene: Scene): Witness[] =>
  witnessOf(scene, ({ first, last }, { day }) => weighDays(day < first ? day - first : Math.max(0, day - last)));

/** Weight of the month of the deed, and of the one beside it that is near. */
const IN_MONTH = { deed: 6, beside: 3.5, neither: 0 } as const;

/** For a report of which nothing is known: the day stands for its month. */
export const monthOfRelationWitnesses = (scene: Scene): Witness[] =>
  witnessOf(scene, ({ first, last }, moment) => IN_MONTH[monthHolds(moment, first, last)]);

function witnessOf(scene: Scene, weigh: (change: Change, moment: Moment) => number): Witness[] {
  const changes = changesIn(scene);
  if (changes.length === 0) return [];
  return [
    {
      kind: 'relation',
      weigh: (moment) => Math.max(...changes.map((change) => weigh(change, moment))),
      tell: (day, exact) => {
        const moment = momentOf(day);
        const { row, first } = changes.toSorted((a, b) => weigh(b, moment) - weigh(a, moment))[0]!;
        const [one, other] = row.states.map((state) => scene.lexicon.stateOf(state)?.name ?? state);
        const what = `${one} and ${other} ${row.deed === 'break' ? 'broke off' : 'took up'} relations: ${inWords(row.date)}`;
        return exact ? `${what}, ${apart(first, day)}` : what;
      },
    },
  ];
}
