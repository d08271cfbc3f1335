/** Ties every mention to its actor, sieve by sieve: names first, then what only makes sense once the names are known. */
import type { Article, MentionHow, Published, Span } from '../model.ts';
import type { Lexicon, OrganisationEntry, PersonEntry, StateEntry } from '../lexicon/types.ts';
import type { ParsedSentence } from '../syntax/types.ts';
import { bodyOf, slugOf, type Body } from './bodies.ts';
import { ActorBook } from './book.ts';
import { genderOf, type PersonDraft } from './drafts.ts';
import { findGroups } from './groups.ts';
import { portfolioOf } from './institutions.ts';
import { identify, leadingTitle, type Setting } from './identify.ts';
import { holderByTerm, holderInText, type Holder } from './nominals.ts';
import { officeOf } from './offices.ts';
import { pairBefore } from './pairs.ts';
import { peopleIndex } from './people-index.ts';
import { isWhere, saysWhere } from './places.ts';
import { governmentAfter } from './governments.ts';
import { BODY_NOUN_REACH, findBodyNouns, mayMean } from './body-nouns.ts';
import { unnamedAcronyms } from './unnamed-acronyms.ts';
import { shortOrganisations } from './short-organisations.ts';
import { findPronouns, personFor, thingFor } from './pronouns.ts';
import { unitsByLine, type Scan } from './scan.ts';
import { dayOf, isHead, runsOn, yearsFrom } from './terms.ts';
import { Trail } from './trail.ts';
import type { Line, OrganisationChunk, RoleChunk, StateChunk, Title } from './types.ts';

export interface Resolving {
  readonly article: Article;
  readonly scan: Scan;
  readonly drafts: readonly PersonDraft[];
  readonly published: Published;
  readonly lexicon: Lexicon;
  readonly parse: (line: number) => ParsedSentence;
}

export class Resolver {
  readonly #input: Resolving;
  readonly #setting: Setting;
  readonly #book: ActorBook;
  readonly #trail = new Trail();
  /** Titles given to each person by the text. */
  readonly #titles = new Map<string, Title[]>();
  readonly #home: string | null;
  /** States named only as where something happens, so far. */
  readonly #scenes: { readonly state: StateEntry; readonly chunk: StateChunk }[] = [];

  constructor(input: Resolving) {
    this.#input = input;
    const { scan, lexicon, published, article } = input;
    const states = scan.chunks.filter((c): c is StateChunk => c.kind === 'state');
    const named = states.map((c) => c.entries[0]!.iso3);
    const ofTitles = input.drafts.flatMap((d) => d.chunks.flatMap((c) => (c.title?.of?.kind === 'state' ? [c.title.of.iso3] : [])));
    this.#setting = { lexicon, day: dayOf(published), countries: new Set([...named, ...ofTitles]) };
    this.#book = new ActorBook(article.text);
    this.#home = mostFrequent([...named, ...ofTitles]);
  }

  /** Runs the sieves in order; each relies on those before it. */
  resolve(): ActorBook {
    this.#persons();
    this.#states();
    this.#organisations();
    this.#roles();
    this.#coreference();
    // A country that only says where is no actor; one that acts elsewhere in the text has these mentions too.
    for (const { state, chunk } of this.#scenes) if (this.#book.has(state.id)) this.#book.mention(state.id, chunk, chunk.how);
    return this.#book;
  }

  #persons(): void {
    const { drafts, lexicon, scan } = this.#input;
    const index = peopleIndex(lexicon);
    for (const draft of drafts) {
      const entry = identify(draft, this.#setting);
      const title = leadingTitle(draft);
      const ruled = entry && this.#stateRuledBy(entry);
      const [governments, own] = split(draft.chunks, (c) => ruled !== null && governmentAfter(scan.lines[c.line]!.units, c) !== null);
      for (const chunk of governments) {
        const { units } = scan.lines[chunk.line]!;
        const span = { start: units[chunk.nameFirst]!.start, end: governmentAfter(units, chunk)!.end };
        this.#mention(this.#enterState(ruled!), span, chunk.line, chunk.nameFirst, 'metonym', null, ruled!.iso3);
      }
      if (own.length === 0) continue;
      const introduced = draft.full || draft.chunks.some((c) => c.how === 'title-and-name');
      if (!entry && !introduced) continue;
      const office = officeOf(entry, title, this.#setting.day, lexicon, this.#nationOf(draft.chunks[0]!.line) ?? this.#home);
      const id = this.#book.enter({
        id: entry?.id ?? `person/${slugOf(draft.name)}`,
        name: entry?.name ?? draft.name,
        type: 'person',
        ...office,
        wikidata: entry?.wikidata ?? null,
        known: entry !== null,
      });
      const titles = draft.chunks.flatMap((c) => (c.title ? [c.title] : []));
      this.#titles.set(id, [...(this.#titles.get(id) ?? []), ...titles]);
      const gender = entry?.gender ?? genderOf(draft, index.genderOf);
      for (const chunk of own) this.#mention(id, chunk, chunk.line, chunk.first, chunk.how, gender, office.country);
    }
  }

  /** The state the person heads on the day, or without a day ever headed. */
  #stateRuledBy({ id }: PersonEntry): StateEntry | null {
    const { lexicon, day } = this.#setting;
    const term = lexicon.termsOf(id).find((t) => isHead(t) && (day === null || runsOn(t, day) || yearsFrom(t, day) <= 2));
    const state = term && lexicon.get(term.of);
    return state?.kind === 'state' ? state : null;
  }

  /** The one state named in a sentence in any form, null where there is none or several. */
  #nationOf(line: number): string | null {
    const states = this.#input.scan.lines[line]!.units.flatMap((u) =>
      /^(?:state|adjective|capital)$/.test(u.reading ?? '') ? [(u.entries[0] as StateEntry).iso3] : [],
    );
    return new Set(states).size === 1 ? states[0]! : null;
  }

  #states(): void {
    const { scan, parse, article } = this.#input;
    for (const chunk of scan.chunks) {
      if (chunk.kind !== 'state' || inside(chunk, article.datelineSpan)) continue;
      const { units } = scan.lines[chunk.line]!;
      if (saysWhere(chunk, units, () => parse(chunk.line))) continue;
      const state = this.#stateOf(chunk.entries);
      if (chunk.reading === 'state' && isWhere(chunk, units)) this.#scenes.push({ state, chunk });
      else this.#mention(this.#enterState(state), chunk, chunk.line, chunk.first, chunk.how, null, state.iso3);
    }
  }

  #organisations(): void {
    const full: OrganisationChunk[] = [];
    const ids = new Map<OrganisationChunk, string>();
    const { lines, chunks } = this.#input.scan;
    for (const chunk of chunks) {
      if (chunk.kind !== 'organisation') continue;
      const id = this.#enterOrganisation(chunk);
      if (id === null) continue;
      full.push(chunk);
      ids.set(chunk, id);
      this.#mention(id, chunk, chunk.line, chunk.first, chunk.how, null, this.#book.facts(id)!.country);
    }
    const taken = unitsByLine([...chunks, ...this.#input.drafts.flatMap((d) => d.chunks)]);
    for (const { line, unit, of, how } of shortOrganisations(lines, full, taken)) {
      const id = ids.get(of)!;
      this.#mention(id, lines[line]!.units[unit]!, line, unit, how, null, this.#book.facts(id)!.country);
      taken.set(line, (taken.get(line) ?? new Set()).add(unit));
    }
    for (const { line, unit, text } of unnamedAcronyms(lines, taken)) {
      const facts = { type: 'organisation', country: null, role: null, code: null, wikidata: null, known: false } as const;
      const id = this.#book.enter({ id: `organisation/${slugOf(text)}`, name: text, ...facts });
      this.#mention(id, lines[line]!.units[unit]!, line, unit, 'acronym', null, null);
    }
    lines.forEach((line, i) => {
      for (const { first, last, noun } of findBodyNouns(line, taken.get(i) ?? new Set())) {
        const span = { start: line.units[first]!.start, end: line.units[last]!.end };
        const before = this.#trail.nearest(i, span.start, BODY_NOUN_REACH, (s) => s.type === 'organisation' && this.#isSuch(s.id, noun));
        if (before) this.#mention(before.id, span, i, first, 'context', null, before.country);
      }
    });
  }

  #isSuch(id: string, noun: string): boolean {
    const entry = this.#input.lexicon.get(id);
    return mayMean(noun, this.#book.facts(id)!.name, entry?.kind === 'organisation' ? entry.class : null);
  }

  #roles(): void {
    const holders = this.#holders();
    for (const chunk of this.#input.scan.chunks) {
      if (chunk.kind !== 'role') continue;
      const id = chunk.person ? this.#trail.idAt(chunk.line, chunk.person) : chunk.plural ? null : this.#holderOf(chunk, holders);
      if (id) this.#mention(id, chunk, chunk.line, chunk.first, chunk.how, this.#trail.genderOf(id), this.#book.facts(id)!.country);
    }
  }

  #holderOf(chunk: RoleChunk, holders: readonly Holder[]): string | null {
    const inText = holderInText(chunk, holders, this.#setting);
    if (inText) return inText;
    const { lexicon, day } = this.#setting;
    const entry = holderByTerm(chunk.title, this.#setting);
    if (!entry) return null;
    const office = officeOf(entry, chunk.title, day, lexicon, this.#home);
    return this.#book.enter({ id: entry.id, name: entry.name, type: 'person', ...office, wikidata: entry.wikidata, known: true });
  }

  #holders(): Holder[] {
    return [...this.#titles].map(([id, titles]) => ({
      id,
      titles,
      country: this.#book.facts(id)!.country,
      starts: this.#book.mentionsOf(id).map((m) => m.start),
    }));
  }

  #coreference(): void {
    this.#input.scan.lines.forEach((line, i) => {
      for (const group of findGroups(line, i)) this.#group(group.kind, group, i, group.how);
      for (const pronoun of findPronouns(line)) {
        if (pronoun.kind === 'group') this.#group('any', pronoun.unit, i, 'pronoun');
        else {
          const id = pronoun.kind === 'person' ? personFor(pronoun, i, this.#trail) : thingFor(pronoun, i, this.#trail);
          if (id) this.#book.mention(id, pronoun.unit, 'pronoun');
        }
      }
    });
  }

  #group(kind: 'state' | 'person' | 'any', span: Span, line: number, how: MentionHow): void {
    const pair = pairBefore(kind, line, span.start, this.#trail);
    for (const member of pair?.members ?? []) {
      const state = pair!.kind === 'state' ? this.#input.lexicon.stateOf(member) : undefined;
      const id = pair!.kind === 'person' ? member : state && this.#enterState(state);
      if (id) this.#book.mention(id, span, how);
    }
  }

  #enterState(state: StateEntry): string {
    const code = state.cameo ?? state.iso3;
    return this.#book.enter({
      id: state.id,
      name: state.name,
      type: 'state',
      country: state.iso3,
      role: null,
      code,
      wikidata: state.wikidata,
      known: true,
    });
  }

  #enterOrganisation(chunk: OrganisationChunk): string | null {
    const { lexicon } = this.#input;
    const foreign = chunk.entry && this.#isElsewhere(chunk.entry, chunk) ? this.#stateNear(chunk) : null;
    if (foreign)
      return this.#enterBody(
        bodyOf({ type: 'ministry', portfolio: portfolioOf(chunk.name), states: [], seat: null }, foreign, lexicon),
        foreign,
        'GOV',
      );
    if (chunk.institution) {
      if (chunk.institution.states.length === 0 && this.#isLocative(chunk)) return null;
      const state = chunk.institution.states.length > 0 ? this.#stateOf(chunk.institution.states) : this.#stateNear(chunk);
      if (!state) return null;
      const body = bodyOf(chunk.institution, state, lexicon);
      const sector = chunk.institution.type === 'opposition' ? 'OPP' : chunk.institution.type === 'parliament' ? 'LEG' : 'GOV';
      return this.#enterBody(body, state, sector);
    }
    const entry = chunk.entry ?? lexicon.find(chunk.name).flatMap((c) => (c.entry.kind === 'organisation' ? [c.entry] : []))[0] ?? null;
    if (entry && (entry.class === 'news-agency' || entry.class === 'media')) return null;
    return this.#book.enter({
      id: entry?.id ?? `organisation/${slugOf(chunk.name)}`,
      name: entry?.name ?? chunk.name,
      type: 'organisation',
      country: entry ? entry.country : chunk.country,
      role: null,
      code: entry?.code ?? null,
      wikidata: entry?.wikidata ?? null,
      known: entry !== null,
    });
  }

  #enterBody(body: Body, state: StateEntry, sector: string): string {
    return this.#book.enter({
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
  #isElsewhere({ class: kind, country }: OrganisationEntry, { start, end }: Span): boolean {
    const { countries, lexicon } = this.#setting;
    const written = this.#input.article.text.slice(start, end);
    const own = country === null ? undefined : lexicon.stateOf(country);
    if (!/\b(?:ministry|department|office)\b/i.test(written) || own?.aliases.some((a) => written.includes(a.text))) return false;
    return kind === 'ministry' && country !== null && countries.size > 0 && !countries.has(country) && country !== 'USA';
  }

  #isLocative({ line, first }: OrganisationChunk): boolean {
    const { units } = this.#input.scan.lines[line]!;
    const before = /^the$/i.test(units[first - 1]?.text ?? '') ? first - 2 : first - 1;
    return /^(?:in|at|outside|near|inside|to)$/.test(units[before]?.lower ?? '');
  }

  /** The state a body without one belongs to: that of the nearest actor before it, else the one the document is mostly about. */
  #stateNear(chunk: OrganisationChunk): StateEntry | null {
    const near = this.#trail.nearest(chunk.line, chunk.start, 1, (s) => s.country !== null)?.country ?? this.#home;
    return near === null ? null : (this.#input.lexicon.stateOf(near) ?? null);
  }

  /** Of several states so called, the one that existed on the day and is named elsewhere. */
  #stateOf(entries: readonly StateEntry[]): StateEntry {
    const { day, countries } = this.#setting;
    const lived = (s: StateEntry): boolean => day === null || runsOn({ from: s.from ?? '0001', to: s.to } as never, day);
    const fitting = entries.filter(lived);
    const pool = fitting.length > 0 ? fitting : entries;
    return pool.find((s) => countries.has(s.iso3)) ?? pool[0]!;
  }

  #mention(id: string, span: Span, line: number, first: number, how: MentionHow, gender: 'f' | 'm' | null, country: string | null): void {
    this.#book.mention(id, span, how);
    const { type } = this.#book.facts(id)!;
    this.#trail.add({
      start: span.start,
      end: span.end,
      line,
      id,
      type,
      gender,
      country,
      prominent: isProminent(this.#input.scan.lines[line]!, first, span),
    });
  }
}

/** False after a preposition and before a possessive: such a mention is seldom the subject. */
function isProminent({ units }: Line, first: number, span: Span): boolean {
  let before = first - 1;
  while (before >= 0 && /^(?:the|a|an)$/.test(units[before]!.lower)) before--;
  if (/^(?:of|in|on|at|by|with|from|to|for|between|against|about|after|before|over|under|near|via)$/.test(units[before]?.lower ?? ''))
    return false;
  const after = units.find((u) => u.start >= span.end);
  return !/^['’]s$/.test(after?.text ?? '');
}

/** Those that pass the test, and the others. */
function split<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

const inside = (span: Span, outer: Span | null): boolean => outer !== null && span.start >= outer.start && span.end <= outer.end;

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
