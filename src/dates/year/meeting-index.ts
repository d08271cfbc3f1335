/** The meetings of the lexicon by those who took part, so that a report asks only for the meetings of those it names. */
import { isWithin } from '../../lexicon/dates.ts';
import type { Lexicon, Meeting } from '../../lexicon/types.ts';
import type { Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import { phraseIndex } from './phrase.ts';
import { appendTo, onceFor, onceForKey } from '../../text/tables.ts';

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
  /** The first two sides, the main ones. */
  readonly main: readonly string[];
}

export interface MeetingIndex {
  /**
   * The meetings that a report naming these ids and places may tell of, in the order of the lexicon: two of their sides are
   * named, or a body, and besides two persons, or one who calls or is in a place of the meeting, or a place that is no seat
   * of theirs. Of others, such as of two states in the capital of one, nothing is said.
   */
  of(named: ReadonlySet<string>, places: ReadonlySet<string>): ListedMeeting[];
  /** The places of meetings that a text names, in capitals or not. */
  placesIn(text: string): ReadonlySet<string>;
  /** How many meetings are listed for a place. */
  heldIn(place: string): number;
  /** Whether a place is the capital of a state. */
  isSeat(place: string, side: string): boolean;
}

/** Bodies meet every week: that one is named may be enough, where its great meetings are told. */
export const isBody = (id: string): boolean => id.startsWith('organisation/');

export const isPerson = (id: string): boolean => id.startsWith('person/');

/** Whether a party is named, itself or by the state or body it stands for. */
export const isNamed = ({ id, side }: Party, named: ReadonlySet<string>): boolean => named.has(side) || named.has(id);

export const meetingIndex = onceFor((lexicon: Lexicon): MeetingIndex => {
  const { meetings } = lexicon;
  const byPerson = new Map<string, number[]>();
  const byPlace = new Map<string, number[]>();
  meetings.forEach(({ parties, place }, at) => {
    for (const id of parties) if (isPerson(id)) appendTo(byPerson, id, at);
    for (const name of place) appendTo(byPlace, name, at);
  });
  const listed: (ListedMeeting | null | undefined)[] = [];
  const meetingAt = (at: number): ListedMeeting | null => (listed[at] ??= listedMeeting(meetings[at]!, lexicon));

  const seatsOf = onceForKey((side: string) => capitalsOf(side, lexicon));
  const isSeat = (place: string, side: string): boolean => seatsOf(side).has(place);
  /** The meetings in a place that is no seat of those who met: much of the news names Washington. */
  const abroadIn = onceForKey((place: string) =>
    byPlace.get(place)!.filter((at) => !meetingAt(at)?.parties.some(({ side }) => isSeat(place, side))),
  );
  const places = [...byPlace.keys()];
  const writtenIn = phraseIndex([...places, ...places.map((name) => name.toUpperCase())]);
  const isCall = meetings.map(({ form }) => form === 'call');
  const persons = new Uint8Array(meetings.length);
  const inPlace = new Uint8Array(meetings.length);
  const asked = new Uint8Array(meetings.length);
  return {
    of(named, told) {
      for (const table of [persons, inPlace, asked]) table.fill(0);
      for (const name of told) {
        for (const at of byPlace.get(name) ?? []) inPlace[at] = 1;
        for (const at of abroadIn(name)) asked[at] = 1;
      }
      for (const id of named)
        for (const at of byPerson.get(id) ?? []) if (++persons[at]! >= 2 || isCall[at] || inPlace[at] === 1) asked[at] = 1;
      const found: ListedMeeting[] = [];
      for (let at = asked.indexOf(1); at >= 0; at = asked.indexOf(1, at + 1)) {
        const meeting = meetingAt(at);
        if (meeting && areNamed(meeting.parties, named)) found.push(meeting);
      }
      return found;
    },
    placesIn: (text) => new Set(Array.from(writtenIn(text), (at) => places[at % places.length]!)),
    heldIn: (place) => byPlace.get(place)?.length ?? 0,
    isSeat,
  };
});

function capitalsOf(side: string, lexicon: Lexicon): ReadonlySet<string> {
  return new Set(lexicon.get(side)?.aliases.flatMap(({ text, use }) => (use === 'capital' ? [text] : [])));
}

/** Whether two sides are named, or a body. */
function areNamed(parties: readonly Party[], named: ReadonlySet<string>): boolean {
  let one: string | null = null;
  for (const party of parties) {
    if (!isNamed(party, named)) continue;
    if (isBody(party.side) || (one !== null && one !== party.side)) return true;
    one = party.side;
  }
  return false;
}

function listedMeeting(row: Meeting, lexicon: Lexicon): ListedMeeting | null {
  const period = periodOf(row.date);
  if (!period) return null;
  const parties = row.parties.map((id) => ({ id, side: sideOf(id, row.date.slice(0, 10), lexicon) }));
  return { row, ...period, parties, main: [...new Set(parties.map(({ side }) => side))].slice(0, 2) };
}

function sideOf(id: string, on: string, lexicon: Lexicon): string {
  if (!isPerson(id)) return id;
  const held = lexicon.termsOf(id).filter(({ from, to }) => isWithin(on, from, to));
  return (held.find(({ of }) => of.startsWith('state/')) ?? held[0])?.of ?? id;
}
