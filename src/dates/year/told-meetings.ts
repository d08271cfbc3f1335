/** The meetings of the lexicon that headline or lede may tell of: who is named there, what they do, and where. */
import type { Entry, Meeting, PersonEntry } from '../../lexicon/types.ts';
import type { Day } from '../../text/calendar.ts';
import { ledeOf } from './lede.ts';
import { holds } from './phrase.ts';
import { isBody, isNamed, isPerson, meetingIndex, type ListedMeeting, type MeetingIndex, type Party } from './meeting-index.ts';
import type { Scene } from './witness.ts';

const MEETS =
  /\b(?:met|meet(?:s|ings?)?|talks?|talked|summits?|visit(?:s|ed|ing)?|trip|tour|conference|negotiat\w{1,8}|discuss\w{0,4}|host(?:s|ed|ing)?|receiv(?:ed|es|ing)|welcom(?:ed|es|ing)|greet(?:s|ed)?|arriv(?:ed|es|ing|al)|(?:shook|shake|shaking) hands|handshake|embraced|round|dinner|lunch)\b/i;
/** What meetings end with; told without a word of the meeting it counts for signings, or where the place is named too. */
const SIGNS =
  /\b(?:sign(?:s|ed|ing)?|agree(?:s|d|ment)?|accord|pact|deal|treaty|protocol|ceremony|communique|declaration|joint statement)\b/i;
const CALLS =
  /\b(?:tele)?phon(?:e|ed|es|ing)\b|\bcall(?:s|ed)? (?:with|to|between|on)\b|\b(?:phone|video|conference) calls?\b|\b(?:by|via|over) video|\bvideo (?:link|conference|summit)|\bvirtual(?:ly)?\b|\bonline\b/i;
/** Of a call, where the sentence tells of no meeting. */
const SPEAKS = /\bspoke\b|\bcall(?:s|ed)?\b|\bconversation\b/i;
/** The meeting is still to come. */
const AHEAD =
  /\b(?:will|would|to|may|could) (?:meet|visit|host|travel|hold|gather|attend)\b|\b(?:upcoming|ahead of|scheduled|next (?:week|month)|later this (?:week|month|year))\b/i;
const BEFOREHAND = 2;
/** Bodies meet every week; the rows tell of their great meetings. */
const GREAT =
  /\bsummits?\b|\bleaders\b|\bconference\b|\bassembly\b|\bforum\b|\bheads of (?:state|government)\b|\bforeign ministers\b|\bministerial\b|\bCOP ?\d+/i;

/** A meeting the lede may tell of. */
export interface ToldMeeting {
  readonly row: Meeting;
  readonly first: Day;
  readonly last: Day;
  /** How much better such a lede fits the days of this meeting than any others, log-odds. */
  readonly odds: number;
  readonly where: Where;
}

/**
 * Log-odds by who is named, two persons of two sides, one and the other's state or body, or states and bodies alone;
 * and by where: in a place of the meeting, in one to which all come (Geneva, New York), in the capital of a side, or not told.
 * States alone say nothing in their capitals or without a place: the index does not give such meetings at all.
 */
const ODDS = {
  persons: { place: 6.5, hub: 5.5, seat: 4.5, none: 1 },
  person: { place: 4, hub: 2, seat: 1.5, none: 0 },
  bodies: { place: 2.5, hub: 1, seat: 0, none: 0 },
} as const;
/** Of so many meetings a place sees far more than are listed. */
const HUB = 30;
type Where = keyof (typeof ODDS)['persons'];

/** What is lost where one of the first two parties, the main ones, is not named. */
const NOT_MAIN = 2;

/** Calls have no place. */
const CALL_ODDS = { persons: 3, person: 1.5, bodies: 0 } as const;

export function meetingsIn(scene: Scene): ToldMeeting[] {
  const tellings = tellingsOf(scene);
  if (tellings.length === 0) return [];
  const lede = plain(scene.article.text.slice(0, ledeOf(scene.article).end));
  const all = new Set(tellings.flatMap(({ named }) => (named.size >= 2 || [...named].some(isBody) ? [...named] : [])));
  const index = meetingIndex(scene.lexicon);
  const places = index.placesIn(lede);
  const told = index.of(all, places).flatMap((meeting): ToldMeeting[] => {
    const { row, first, last, parties } = meeting;
    const where = placeOf(
      row.place.filter((name) => places.has(name)),
      parties,
      index,
    );
    const odds = oddsOf(meeting, where, tellings);
    return odds > 0 ? [{ row, first, last, odds, where }] : [];
  });
  // Who met often met more often still than is listed, and in a hub at any time.
  const falling = told.map(({ odds }) => odds).toSorted((a, b) => b - a);
  const among = ({ odds, where }: ToldMeeting): number => (where === 'hub' ? told.length : falling.lastIndexOf(odds) + 1);
  return told.map((meeting) => ({ ...meeting, odds: meeting.odds - Math.log(among(meeting)) })).filter(({ odds }) => odds > 0);
}

/** A sentence of headline or lede that tells of a meeting or a call, and the ids of what it names. */
interface Telling {
  readonly text: string;
  readonly meets: boolean;
  readonly signs: boolean;
  readonly calls: boolean;
  readonly named: ReadonlySet<string>;
}

const plain = (text: string): string =>
  /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'") : text;

function tellingsOf(scene: Scene): Telling[] {
  const { end } = ledeOf(scene.article);
  const told = scene.sentences.filter(({ start }) => start < end).map((sentence) => ({ sentence, text: plain(sentence.text) }));
  const telling = told.filter(({ text }) => [MEETS, SIGNS, CALLS, SPEAKS].some((words) => words.test(text)));
  if (telling.length === 0) return [];
  const persons = personsIn(scene);
  return telling.map(({ sentence, text }) => ({
    text,
    meets: MEETS.test(text),
    signs: SIGNS.test(text),
    calls: CALLS.test(text) || (SPEAKS.test(text) && !MEETS.test(text)),
    named: new Set([
      ...persons.filter(({ surname }) => holds(text, plain(surname))).map(({ id }) => id),
      ...scene.names
        .filter(({ start }) => start >= sentence.start && start < sentence.end)
        .flatMap(({ candidates }) => candidates.map(({ entry }) => entry.id)),
    ]),
  }));
}

/** Persons the text names in full or by office: a sentence may call them by their surname. */
function personsIn({ names, claims, lexicon }: Scene): PersonEntry[] {
  const found = new Map<string, PersonEntry>();
  const add = (entry: Entry | undefined): void => void (entry?.kind === 'person' && found.set(entry.id, entry));
  for (const { candidates } of names) for (const { entry } of candidates) add(entry);
  for (const claim of claims) add(lexicon.get(claim.person));
  return [...found.values()];
}

/** The best that any sentence says for a meeting that was there. */
function oddsOf(meeting: ListedMeeting, where: Where, tellings: readonly Telling[]): number {
  const { form } = meeting.row;
  let best = 0;
  for (const telling of tellings) {
    const { meets, signs, calls } = telling;
    const told = form === 'call' ? calls : meets || (signs && (form === 'signing' || where === 'place' || where === 'hub'));
    if (told) best = Math.max(best, oddsIn(telling, meeting, where));
  }
  return best;
}

function oddsIn({ text, named }: Telling, { row, parties, main }: ListedMeeting, where: Where): number {
  const sides: string[] = [];
  const inPerson: string[] = [];
  for (const party of parties) {
    if (!isNamed(party, named)) continue;
    const { id, side } = party;
    if (!sides.includes(side)) sides.push(side);
    if (isPerson(id) && named.has(id) && !inPerson.includes(side)) inPerson.push(side);
  }
  if (sides.length < 2 && !(sides.some(isBody) && (where === 'place' || where === 'hub') && GREAT.test(text))) return 0;
  const who = inPerson.length >= 2 ? 'persons' : inPerson.length === 1 && sides.length >= 2 ? 'person' : 'bodies';
  const fit = row.form === 'call' ? CALL_ODDS[who] : ODDS[who][where];
  if (fit === 0) return 0;
  const odds = fit - (AHEAD.test(text) ? BEFOREHAND : 0);
  return sides.length < 2 || main.every((side) => sides.includes(side)) ? odds : odds - NOT_MAIN;
}

/** What the places of a meeting that are told say of it. */
function placeOf(told: readonly string[], parties: readonly Party[], { heldIn, isSeat }: MeetingIndex): Where {
  if (told.length === 0) return 'none';
  if (told.every((name) => parties.some(({ side }) => isSeat(name, side)))) return 'seat';
  return told.some((name) => heldIn(name) < HUB) ? 'place' : 'hub';
}
