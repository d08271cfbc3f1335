/** Summits, talks, visits and calls whose days are known: the news is of those days and the next, where headline or lede tell of them. */
import type { Meeting } from '../../lexicon/types.ts';
import { weekdayOf, type Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import { weekdayNumber } from '../vocabulary.ts';
import { monthHolds } from './months-of.ts';
import { meetingsIn, type ToldMeeting } from './told-meetings.ts';
import { ledeWeekday } from './weekdays.ts';
import { momentOf, type Moment, type Scene, type Witness } from './witness.ts';
import { apart, inWords } from './words.ts';

/** Share of a meeting's odds by days from its first day (before) or its last. */
const shareOn = (before: number, after: number): number =>
  before > 3 ? 0 : before > 0 ? 0.5 : after <= 1 ? 1 : after <= 3 ? 0.6 : after <= 14 ? 0.3 : 0;

/** For a report whose day is known but for its year. */
export const meetingWitnesses = (scene: Scene): Witness[] =>
  witnessOf(
    scene,
    ({ first, last, odds }) =>
      ({ day }) =>
        odds * shareOn(first - day, day - last),
  );

/** After the last meeting that is listed the same people will have met again: any such day has this share of a meeting's odds. */
const UNLISTED = 0.1;
/** Days after which that is so. */
const AFTER = 10;
/** What a month loses that holds only the days before or after. */
const BESIDE = 2.5;
/** Where the lede names a weekday it is one of the meeting's in four of five reports. */
const FITTING = 0.8;

/** For a report of which nothing is known: the day stands for its month. */
export function monthOfMeetingWitnesses(scene: Scene): Witness[] {
  const name = ledeWeekday(scene.article);
  const weekday = name === null ? null : weekdayNumber(name);
  return witnessOf(scene, ({ first, last, odds, where }) => {
    const fitting = odds + (where === 'none' ? 0 : weekdayOdds(weekday, first, last));
    const weights = { deed: Math.max(0, fitting), beside: Math.max(0, fitting - BESIDE), neither: 0 };
    return (moment) => weights[monthHolds(moment, first, last)];
  });
}

/** What the lede's weekday says for or against a meeting, log-odds against chance. */
function weekdayOdds(weekday: number | null, first: Day, last: Day): number {
  const days = last - first + 1;
  if (weekday === null || days > 5) return 0;
  const chance = days / 7;
  return (weekday - weekdayOf(first) + 7) % 7 < days ? Math.log(FITTING / chance) : Math.log((1 - FITTING) / (1 - chance));
}

/** A meeting and its weight on a day. */
interface Weighed {
  readonly meeting: ToldMeeting;
  readonly weigh: Witness['weigh'];
}

function witnessOf(scene: Scene, weigher: (meeting: ToldMeeting) => Witness['weigh']): Witness[] {
  const meetings = meetingsIn(scene).map((meeting): Weighed => ({ meeting, weigh: weigher(meeting) }));
  if (meetings.length === 0) return [];
  const most = Math.max(...meetings.map(({ meeting }) => meeting.odds));
  const listed = periodOf(scene.lexicon.meetings.at(-1)!.date)!.last;
  return [
    {
      kind: 'meeting',
      // No weight on its days, less on others: only where a meeting fits does it count among the grounds.
      weigh: (moment) => {
        let best = moment.day > listed + AFTER ? UNLISTED * most : 0;
        for (const { weigh } of meetings) best = Math.max(best, weigh(moment));
        return best - most;
      },
      tell: (day, exact) => {
        const { meeting, weigh } = nearest(meetings, momentOf(day));
        const { row, first, last } = meeting;
        const what = `${weigh(momentOf(day)) > 0 ? '' : 'the nearest that is known, not of that time: '}${row.form} of ${namesOf(row, scene)}${row.place[0] ? `, ${row.place[0]}` : ''}: ${row.date.split('/').map(inWords).join(' to ')}`;
        return exact && (day < first || day > last) ? `${what}, ${apart(day < first ? first : last, day)}` : what;
      },
    },
  ];
}

function nearest(meetings: readonly Weighed[], moment: Moment): Weighed {
  const apartBy = ({ first, last }: ToldMeeting): number => Math.max(first - moment.day, moment.day - last, 0);
  return meetings.toSorted((a, b) => b.weigh(moment) - a.weigh(moment) || apartBy(a.meeting) - apartBy(b.meeting))[0]!;
}

function namesOf({ parties }: Meeting, { lexicon }: Scene): string {
  const names = parties.map((id) => lexicon.get(id)?.name ?? id);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
