/** What the treaties stage says of acts on treaties, put to use: which treaty an event is of, what kind of act it is, and with whom. */
import type { Lexicon } from '../lexicon/types.ts';
import type { Actor, PloverType, Span, Treaty, TreatyAct, TreatyDeed } from '../model.ts';
import { overlaps } from '../text/spans.ts';
import type { Match } from './matching/types.ts';
import type { Kind, Reading } from './reading.ts';

/** Acts on treaties as PLOVER has them: putting one's name to an agreement is support, leaving or breaking it is rejection. */
const SUPPORTS: ReadonlySet<TreatyDeed> = new Set(['concluded', 'signed', 'ratified', 'joined', 'extended', 'resumed']);
const REJECTS: ReadonlySet<TreatyDeed> = new Set(['suspended', 'violated', 'withdrew', 'ended', 'rejected']);
/** Readings that a verb has where its object is no treaty: troops withdraw, a critic denounces, a law is broken. */
const BESIDE_THE_POINT = new Set<PloverType>(['RETREAT', 'ACCUSE', 'SANCTION', 'COERCE', 'ASSAULT']);

const SUPPORT: Kind = { type: 'SUPPORT', mode: null, cameo: '057' };
const REJECT: Kind = { type: 'REJECT', mode: null, cameo: '120' };

/** Parties at most of a treaty that tells with whom its party deals. */
const PAIR = 2;

interface Acted {
  readonly treaty: Treaty;
  readonly act: TreatyAct;
}

/** Acts on treaties that the words of a match tell. */
function actsOf({ head, anchor, covered }: Match, treaties: readonly Treaty[]): Acted[] {
  const words = [head, anchor, ...covered];
  return treaties.flatMap((treaty) =>
    treaty.mentions.flatMap((m) =>
      (m.acts ?? []).filter((act) => words.some((word) => overlaps(act, word))).map((act) => ({ treaty, act })),
    ),
  );
}

/** The treaties an event is of: those acted on by its own words, else all its sentence names. */
export function treatiesOf(match: Match, sentence: Span, treaties: readonly Treaty[]): string[] {
  const acted = new Set(actsOf(match, treaties).map(({ treaty }) => treaty.id));
  return treaties.filter((t) => (acted.size > 0 ? acted.has(t.id) : t.mentions.some((m) => overlaps(m, sentence)))).map((t) => t.id);
}

/** The reading of a match whose words act on a treaty: "withdrawal from the treaty" is no retreat of troops. */
export function readByTreaty(match: Match, reading: Reading, treaties: readonly Treaty[]): Reading {
  if (!BESIDE_THE_POINT.has(reading.kind.type)) return reading;
  const deed = actsOf(match, treaties)[0]?.act.deed;
  const kind = deed && (SUPPORTS.has(deed) ? SUPPORT : REJECTS.has(deed) ? REJECT : undefined);
  return kind ? { ...reading, kind } : reading;
}

/** The other party of a treaty of two, where the source is of the one, its words act on it, and the article names the other. */
export function treatyPartner(
  match: Match,
  sourceIds: readonly string[],
  treaties: readonly Treaty[],
  actors: readonly Actor[],
  lexicon: Lexicon,
): string[] {
  const countries = new Set(sourceIds.map((id) => actors.find((a) => a.id === id)?.country ?? null));
  const [country] = countries;
  if (countries.size !== 1 || !country) return [];
  const partners = actsOf(match, treaties).flatMap(({ treaty, act }) => {
    const entry = lexicon.get(treaty.id);
    const parties = entry?.kind === 'treaty' ? entry.parties : [];
    if (parties.length !== PAIR || !parties.includes(country) || !(SUPPORTS.has(act.deed) || REJECTS.has(act.deed))) return [];
    const other = parties.find((p) => p !== country);
    return actors.filter((a) => a.type === 'state' && a.country === other).map((a) => a.id);
  });
  return [...new Set(partners)];
}
