/** Which actor the name of an organisation stands for: an entry, a body of a state, or one known by its name alone. */
import type { Lexicon, OrganisationEntry, StateEntry } from '../../lexicon/types.ts';
import type { Span } from '../../model.ts';
import type { Resolution } from '../resolution.ts';
import type { OrganisationChunk } from '../types.ts';
import { bodyOf, slugOf, type Body } from './bodies.ts';
import { portfolioOf } from './institutions.ts';

/** Enters the actor; null where the name is of an outlet or belongs to no state the text gives. */
export function enterOrganisation(r: Resolution, chunk: OrganisationChunk): string | null {
  const { lexicon } = r.input;
  const entry = chunk.entry ?? entriesOf(chunk, lexicon)[0] ?? null;
  const foreign = entry && isElsewhere(r, entry, chunk) ? stateNear(r, chunk) : null;
  if (foreign)
    return enterBody(
      r,
      bodyOf({ type: 'ministry', portfolio: portfolioOf(chunk.name), states: [], seat: null }, foreign, lexicon),
      foreign,
      'GOV',
    );
  if (chunk.institution) {
    const { states, type } = chunk.institution;
    if (states.length === 0 && type !== 'embassy' && isLocative(r, chunk)) return null;
    const state = states.length > 0 ? r.stateOf(states) : type === 'embassy' ? senderOf(r, chunk) : stateNear(r, chunk);
    if (!state) return null;
    const body = bodyOf(chunk.institution, state, lexicon);
    const sector = chunk.institution.type === 'opposition' ? 'OPP' : chunk.institution.type === 'parliament' ? 'LEG' : 'GOV';
    return enterBody(r, body, state, sector);
  }
  if (entry && (entry.class === 'news-agency' || entry.class === 'media')) return null;
  return r.book.enter({
    id: entry?.id ?? idOf(chunk, lexicon),
    name: entry?.name ?? chunk.name,
    type: 'organisation',
    country: entry ? entry.country : chunk.country,
    role: null,
    code: entry?.code ?? null,
    wikidata: entry?.wikidata ?? null,
    known: entry !== null,
  });
}

/** Bodies of a name, none of another state than the one the text gives it to. */
const entriesOf = ({ name, country }: OrganisationChunk, lexicon: Lexicon): OrganisationEntry[] =>
  lexicon
    .find(name)
    .flatMap((c) => (c.entry.kind === 'organisation' ? [c.entry] : []))
    .filter((entry) => country === null || entry.country === null || entry.country === country);

/** The id of a body that no entry is; a namesake of an entry is told apart by its state. */
function idOf({ name, country }: OrganisationChunk, lexicon: Lexicon): string {
  const id = `organisation/${slugOf(name)}`;
  return lexicon.get(id) && country !== null ? `${id}-${country.toLowerCase()}` : id;
}

function enterBody(r: Resolution, body: Body, state: StateEntry, sector: string): string {
  return r.book.enter({
    id: body.id,
    name: body.name,
    type: 'organisation',
    country: body.country,
    role: null,
    code: body.entry?.code ?? `${state.cameo ?? state.iso3}${sector}`,
    wikidata: body.entry?.wikidata ?? null,
    known: body.entry !== null,
  });
}

/** A ministry whose state the text never names: "Department of Foreign Affairs" then means another state's. */
function isElsewhere(r: Resolution, { class: kind, country }: OrganisationEntry, { start, end }: Span): boolean {
  const { countries, lexicon } = r.setting;
  const written = r.input.article.text.slice(start, end);
  const own = country === null ? undefined : lexicon.stateOf(country);
  if (!/\b(?:ministry|department|office)\b/i.test(written) || own?.aliases.some((a) => written.includes(a.text))) return false;
  return kind === 'ministry' && country !== null && countries.size > 0 && !countries.has(country) && country !== 'USA';
}

/** Whose embassy "its embassy in Peru" is: of the state that acts before it in the sentence or the one before, never of the host. */
function senderOf(r: Resolution, { line, start, last }: OrganisationChunk): StateEntry | null {
  const { units } = r.input.scan.lines[line]!;
  const hosts = units.slice(last + 1, last + 4).flatMap((u) => u.entries);
  const isHost = (country: string): boolean => hosts.some((e) => e.kind === 'state' && e.iso3 === country);
  const country = r.trail.nearest(line, start, 1, (s) => s.country !== null && !isHost(s.country))?.country ?? null;
  return country === null ? null : (r.input.lexicon.stateOf(country) ?? null);
}

function isLocative(r: Resolution, { line, first }: OrganisationChunk): boolean {
  const { units } = r.input.scan.lines[line]!;
  const before = /^the$/i.test(units[first - 1]?.text ?? '') ? first - 2 : first - 1;
  return /^(?:in|at|outside|near|inside|to)$/.test(units[before]?.lower ?? '');
}

/** The state a body without one belongs to: that of a government its sentence names, of the dateline, of such a body named in full, of the nearest actor before it, else the one the document is mostly about. */
function stateNear(r: Resolution, chunk: OrganisationChunk): StateEntry | null {
  const near =
    governmentIn(r, chunk) ??
    r.seat ??
    stateOfNamesake(r, chunk) ??
    r.trail.nearest(chunk.line, chunk.start, 1, (s) => s.country !== null)?.country ??
    r.home;
  return near === null ? null : (r.input.lexicon.stateOf(near) ?? null);
}

/** The state of the only government that a sentence names: "The Ministry of Mines said the Government of Peru would act". */
function governmentIn(r: Resolution, { line }: OrganisationChunk): string | null {
  const states = r.input.scan.chunks.flatMap((c) =>
    c.kind === 'organisation' && c.line === line && c.institution?.type === 'government' && c.country !== null ? [c.country] : [],
  );
  return new Set(states).size === 1 ? states[0]! : null;
}

/** The state of the only ministry of a portfolio that the document names with its state: "the Health Ministry" in a headline, of "the Gaza Health Ministry". */
function stateOfNamesake(r: Resolution, { institution }: OrganisationChunk): string | null {
  if (institution?.type !== 'ministry') return null;
  const states = r.input.scan.chunks.flatMap((c) =>
    c.kind === 'organisation' &&
    c.institution?.type === 'ministry' &&
    c.institution.portfolio === institution.portfolio &&
    c.country !== null
      ? [c.country]
      : [],
  );
  return new Set(states).size === 1 ? states[0]! : null;
}
