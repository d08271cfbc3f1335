/** The meetings of the lexicon by those who took part, so that a report asks only for the meetings of those it names. */
import { isWithin } from '../../lexicon/dates.ts';
import type { Lexicon, Meeting } from '../../lexicon/types.ts';
import type { Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';

/** A party of a meeting, and the state or body it stood for on that day. */
export interface Party {
  readonly id: string;
  readonly side: string;
}

/** A meeting with its days and the sides of its parties. */
export interface ListedMeeting {
  readonly row: Meeting;
  readonly first: Day;
  readonly last: Day;
  readonly parties: readonly Party[];
}

export interface MeetingIndex {
  /** The meetings of which two sides are among these ids, or one that is a body, in the order of the lexicon. */
  of(named: ReadonlySet<string>): ListedMeeting[];
  /** How many meetings are listed for a place. */
  heldIn(place: string): number;
}

/** Bodies meet every week: that one is named may be enough, where its great meetings are told. */
export const isBody = (id: string): boolean => id.startsWith('organisation/');

/** Whether a party is named, itself or by the state or body it stands for. */
export const isNamed = ({ id, side }: Party, named: ReadonlySet<string>): boolean =>
  (id.startsWith('person/') && named.has(id)) || named.has(side);

const built = new WeakMap<Lexicon, MeetingIndex>();

export function meetingIndex(lexicon: Lexicon): MeetingIndex {
  let index = built.get(lexicon);
  if (!index) built.set(lexicon, (index = build(lexicon)));
  return index;
}

function build(lexicon: Lexicon): MeetingIndex {
  const { meetings } = lexicon;
  const byParty = new Map<string, number[]>();
  const byPlace = new Map<string, number>();
  meetings.forEach(({ parties, place }, at) => {
    for (const id of parties) note(byParty, id, at);
    for (const name of place) byPlace.set(name, (byPlace.get(name) ?? 0) + 1);
  });
  // Those who ever stood for a state or body; whether they did on the day is asked of the few meetings that a report may tell of.
  const standFor = new Map<string, string[]>();
  for (const id of byParty.keys())
    if (id.startsWith('person/')) for (const of of new Set(lexicon.termsOf(id).map((term) => term.of))) note(standFor, of, id);

  const rows = new Map<string, ReadonlySet<number>>();
  /** The meetings in which one of this name took part, or somebody who ever stood for it. */
  const rowsOf = (name: string): ReadonlySet<number> => {
    let found = rows.get(name);
    if (!found) rows.set(name, (found = new Set([name, ...(standFor.get(name) ?? [])].flatMap((id) => byParty.get(id) ?? []))));
    return found;
  };
  const ofBodies = new Set([...standFor].flatMap(([of, persons]) => (isBody(of) ? persons : [])));

  const listed: (ListedMeeting | null | undefined)[] = [];
  const meetingAt = (at: number): ListedMeeting | null => (listed[at] ??= listedMeeting(meetings[at]!, lexicon));
  return {
    of(named) {
      // Two sides have two names; a body may stand alone. What is left are few, and of these the sides are asked.
      const touched = new Uint8Array(meetings.length);
      for (const name of named) {
        const weight = isBody(name) || ofBodies.has(name) ? 2 : 1;
        for (const at of rowsOf(name)) touched[at] = Math.min(2, touched[at]! + weight);
      }
      const found: ListedMeeting[] = [];
      for (let at = touched.indexOf(2); at >= 0; at = touched.indexOf(2, at + 1)) {
        const meeting = meetingAt(at);
        if (!meeting) continue;
        const sides = new Set(meeting.parties.filter((party) => isNamed(party, named)).map(({ side }) => side));
        if (sides.size >= 2 || [...sides].some(isBody)) found.push(meeting);
      }
      return found;
    },
    heldIn: (place) => byPlace.get(place) ?? 0,
  };
}

function note<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function listedMeeting(row: Meeting, lexicon: Lexicon): ListedMeeting | null {
  const period = periodOf(row.date);
  return period && { row, ...period, parties: row.parties.map((id) => ({ id, side: sideOf(id, row.date.slice(0, 10), lexicon) })) };
}

function sideOf(id: string, on: string, lexicon: Lexicon): string {
  if (!id.startsWith('person/')) return id;
  const held = lexicon.termsOf(id).filter(({ from, to }) => isWithin(on, from, to));
  return (held.find(({ of }) => of.startsWith('state/')) ?? held[0])?.of ?? id;
}
