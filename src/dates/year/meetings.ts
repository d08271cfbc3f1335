/** Summits, talks, visits and calls whose days are known: the news is of those days and the next, where headline or lede tell of them. */
import type { Meeting } from '../../lexicon/types.ts';
import { civilOf, daysInMonth, toDay, type Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import { meetingsIn, type ToldMeeting } from './told-meetings.ts';
import type { Scene, Witness } from './witness.ts';
import { apart, inWords } from './words.ts';

/** Share of a meeting's odds by days from its first day (before) or its last. */
const shareOn = (before: number, after: number): number =>
  before > 3 ? 0 : before > 0 ? 0.5 : after <= 1 ? 1 : after <= 3 ? 0.6 : after <= 14 ? 0.3 : 0;

/** For a report whose day is known but for its year. */
export const meetingWitnesses = (scene: Scene): Witness[] =>
  witnessOf(scene, ({ first, last, odds }, day) => odds * shareOn(first - day, day - last));

/** After the last meeting that is listed the same people will have met again: any such day has this share of a meeting's odds. */
const UNLISTED = 0.1;
/** Days before and after a meeting in which it is still a matter. */
const AROUND = 10;
/** What a month loses that holds only the days before or after. */
const BESIDE = 2.5;

/** For a report of which nothing is known: the day stands for its month. */
export const monthOfMeetingWitnesses = (scene: Scene): Witness[] =>
  witnessOf(scene, ({ first, last, odds }, day) => {
    const { year, month } = civilOf(day);
    const begin = toDay(year, month, 1);
    const end = begin + daysInMonth(year, month) - 1;
    if (begin <= last && first <= end) return odds;
    return begin <= last + AROUND && end >= first - AROUND ? Math.max(0, odds - BESIDE) : 0;
  });

function witnessOf(scene: Scene, weigh: (meeting: ToldMeeting, day: Day) => number): Witness[] {
  const meetings = meetingsIn(scene);
  if (meetings.length === 0) return [];
  const most = Math.max(...meetings.map(({ odds }) => odds));
  const listed = periodOf(scene.lexicon.meetings.at(-1)!.date)!.last;
  return [
    {
      kind: 'meeting',
      // No weight on its days, less on others: only where a meeting fits does it count among the grounds.
      weigh: (day) => Math.max(day > listed + AROUND ? UNLISTED * most : 0, ...meetings.map((meeting) => weigh(meeting, day))) - most,
      tell: (day, exact) => {
        const meeting = nearest(meetings, day, weigh);
        const { row, first, last } = meeting;
        const fits = weigh(meeting, day) > 0;
        const what = `${fits ? '' : 'the nearest that is known, not of that time: '}${row.form} of ${namesOf(row, scene)}${row.place[0] ? `, ${row.place[0]}` : ''}: ${row.date.split('/').map(inWords).join(' to ')}`;
        return exact && (day < first || day > last) ? `${what}, ${apart(day < first ? first : last, day)}` : what;
      },
    },
  ];
}

function nearest(meetings: readonly ToldMeeting[], day: Day, weigh: (meeting: ToldMeeting, day: Day) => number): ToldMeeting {
  const apartBy = ({ first, last }: ToldMeeting): number => Math.max(first - day, day - last, 0);
  return meetings.toSorted((a, b) => weigh(b, day) - weigh(a, day) || apartBy(a) - apartBy(b))[0]!;
}

function namesOf({ parties }: Meeting, { lexicon }: Scene): string {
  const names = parties.map((id) => lexicon.get(id)?.name ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
