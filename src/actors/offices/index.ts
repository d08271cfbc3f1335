/** Role, country and code of a person on the document's date. */
import type { Lexicon, OrganisationEntry, PersonEntry, RoleEntry, StateEntry, Term } from '../../lexicon/types.ts';
import type { Title } from '../types.ts';
import { portfolioWords, roleHeads } from '../vocabulary.ts';
import { lastTermBefore, overlap, runsOn, termOn } from './terms.ts';

export interface Office {
  readonly role: string | null;
  readonly country: string | null;
  readonly code: string | null;
}

/** Words that praise or place without naming an office; the lexicon's own term says more. */
const VAGUE =
  /^(?:(?:top|chief|senior|visiting|new|western) )*(?:leader|chief|head|boss|diplomat|counterpart|colleague|official|politician|figure|ally|rival|secretary|deputy|envoy|predecessor|successor|statesman)$/;
/** Roles that speak for a state at a body, and not for the body. */
const ENVOY = /ambassador|permanent representative|delegate|permanent observer/;

/** Offices that, where no state is named beside them, are those of the state the text is about. */
const HOME_CLASSES =
  /^(?:head-of-state|head-of-government|deputy-head|heir|foreign-affairs|deputy-foreign|defence|interior|finance|economy|trade|energy|justice|environment|health|minister)$/;
const servesHome = (title: Title | null): boolean =>
  title?.role !== null &&
  title?.role !== undefined &&
  title.of === null &&
  HOME_CLASSES.test(title.role.class) &&
  !/\s(?:of the|to)\s/.test(title.text);

/**
 * @param home the state whose office a title without one is
 * @param principal the state of the person whom somebody the lexicon does not know serves
 */
export function officeOf(
  entry: PersonEntry | null,
  title: Title | null,
  day: string | null,
  lexicon: Lexicon,
  home: string | null,
  principal: string | null = null,
): Office {
  const term = entry ? (termAt(entry, title, day, lexicon) ?? termOn(entry.id, day, lexicon)) : null;
  const written = title && title.text !== '' ? readable(title.text) : null;
  const held = term ? termName(term, lexicon) : null;
  let role: string | null;
  let source: Term | null = null;
  if (written !== null && !(VAGUE.test(written) && held !== null)) role = withModifier(written, title!.modifier);
  else if (held !== null && title?.modifier !== 'former') {
    role = held;
    source = term;
  } else {
    const past = entry ? lastTermBefore(entry.id, day, lexicon) : null;
    role = past ? `former ${termName(past, lexicon)}` : written === null ? null : withModifier(written, title!.modifier);
    source = past;
  }
  const sector = (title?.role ?? roleOf(source ?? term, lexicon))?.sector ?? null;
  const country =
    countryOf(entry, title, written, term, day, lexicon) ?? (entry === null ? (principal ?? (servesHome(title) ? home : null)) : null);
  return { role, country, code: codeOf(country, title?.modifier === 'former' ? null : sector, term, lexicon) };
}

/** What a vague title says at a body ("the Union's top diplomat"): the office held there, on the day where it is known. */
function termAt({ id }: PersonEntry, title: Title | null, day: string | null, lexicon: Lexicon): Term | null {
  if (title?.of?.kind !== 'organisation' || title.modifier === 'former') return null;
  const there = lexicon.termsOf(id).filter((t) => t.of === title.of!.id && (day === null || runsOn(t, day)));
  return there.sort((a, b) => b.from.localeCompare(a.from))[0] ?? null;
}

const roleOf = (term: Term | null, lexicon: Lexicon): RoleEntry | null => {
  const entry = term ? lexicon.get(term.office) : undefined;
  return entry?.kind === 'role' ? entry : null;
};

export const termName = (term: Term, lexicon: Lexicon): string =>
  term.title ?? lexicon.get(term.office)?.name ?? term.office.replaceAll('-', ' ');

function withModifier(role: string, modifier: string | null): string {
  if (modifier === 'designate') return `${role}-designate`;
  return modifier === null || modifier === 'then' || modifier === 'newly elected' || role.startsWith(modifier)
    ? role
    : `${modifier} ${role}`;
}

/** Capitals taken off, but for acronyms and for the names after "to", "of" and "for": "UN special envoy to Syria". */
const readable = (text: string): string => {
  const [, office, rest] = /^(.*?)((?: (?:to|of|for|in|at) .*)?)$/s.exec(text)!;
  const lowered = (word: string): string => (/^(?:[\p{Lu}.]{2,}|\p{Lu}\p{Lu}+.*)$/u.test(word) ? word : word.toLowerCase());
  const kept = (word: string): string =>
    portfolioWords.has(word.toLowerCase()) || roleHeads.has(word.toLowerCase()) || word === 'The' ? lowered(word) : word;
  return office!.split(' ').map(lowered).join(' ') + rest!.split(' ').map(kept).join(' ');
};

function countryOf(
  entry: PersonEntry | null,
  title: Title | null,
  written: string | null,
  term: Term | null,
  day: string | null,
  lexicon: Lexicon,
): string | null {
  const of = title?.of ?? null;
  if (of?.kind === 'state' && (entry === null || entry.country === null || title!.role !== null)) return of.iso3;
  if (of?.kind === 'organisation' && written !== null && !ENVOY.test(written))
    return of.country ?? (entry && stateServedBesides(entry, of, day, lexicon));
  if (term) {
    const served = lexicon.get(term.of) as StateEntry | OrganisationEntry | undefined;
    if (served?.kind === 'state') return served.iso3;
    if (served?.kind === 'organisation' && title?.modifier !== 'former') return served.country;
  }
  return entry?.country ?? (of?.kind === 'state' ? of.iso3 : null);
}

/** The state whose office a person keeps while holding one at a body: a president who chairs the African Union for a year. */
function stateServedBesides({ id }: PersonEntry, body: OrganisationEntry, day: string | null, lexicon: Lexicon): string | null {
  const terms = lexicon.termsOf(id);
  const there = terms.filter((t) => t.of === body.id);
  const state = terms.find((t) => {
    if (lexicon.get(t.of)?.kind !== 'state') return false;
    return day === null ? there.every((other) => overlap(t, other)) : runsOn(t, day);
  });
  const served = state && lexicon.get(state.of);
  return served?.kind === 'state' ? served.iso3 : null;
}

function codeOf(country: string | null, sector: string | null, term: Term | null, lexicon: Lexicon): string | null {
  if (country !== null) return (lexicon.stateOf(country)?.cameo ?? country) + (sector ?? '');
  const served = term ? lexicon.get(term.of) : undefined;
  return served?.kind === 'organisation' ? served.code : null;
}
