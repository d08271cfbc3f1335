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
  const listed = lexicon.meetings.flatMap((row): ListedMeeting[] => {
    const period = periodOf(row.date);
    return period ? [{ row, ...period, parties: row.parties.map((id) => ({ id, side: sideOf(id, row.date.slice(0, 10), lexicon) })) }] : [];
  });
  const byName = new Map<string, number[]>();
  const byPlace = new Map<string, number>();
  listed.forEach(({ row, parties }, at) => {
    for (const name of new Set(parties.flatMap(({ id, side }) => [id, side]))) byName.set(name, [...(byName.get(name) ?? []), at]);
    for (const name of row.place) byPlace.set(name, (byPlace.get(name) ?? 0) + 1);
  });
  return {
    of(named) {
      const touched = new Set<number>();
      for (const name of named) for (const at of byName.get(name) ?? []) touched.add(at);
      return [...touched]
        .sort((a, b) => a - b)
        .map((at) => listed[at]!)
        .filter(({ parties }) => {
          const sides = new Set(parties.filter((party) => isNamed(party, named)).map(({ side }) => side));
          return sides.size >= 2 || [...sides].some(isBody);
        });
    },
    heldIn: (place) => byPlace.get(place) ?? 0,
  };
}

function sideOf(id: string, on: string, lexicon: Lexicon): string {
  if (!id.startsWith('person/')) return id;
  const held = lexicon.termsOf(id).filter(({ from, to }) => isWithin(on, from, to));
  return (held.find(({ of }) => of.startsWith('state/')) ?? held[0])?.of ?? id;
}
