/** From words of a sentence to actors: mentions the actors stage made, countries by adjective, parties without a name. */
import { isoCode } from '../lexicon/codes.ts';
import type { Lexicon, StateEntry } from '../lexicon/types.ts';
import type { Actor, Mention, Span } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { genericActor, genericId, genericParty, partyNounIndex, slug, type GenericParty, type PartyNounIndex } from './generic.ts';
import { nationalities } from './nationality.ts';
import { isShip, CALENDAR } from './names.ts';
import {
  FORCES,
  GOVERNMENT,
  NAME_CASES,
  OUTSIDE,
  SOURCE_CASES,
  STATE_SECTORS,
  TARGET_CASES,
  isDefinite,
  isName,
  isNoState,
  wordsAt,
} from './party-words.ts';
import { isThing } from './things.ts';
import { casesOf, childrenIn, isRelativePronoun, isUnder, lower, relation, withConjuncts, type Tree } from './tree.ts';

/** A party found in words: the actors it stands for (several for "both" or "they"), and how. */
export interface Party {
  readonly ids: readonly string[];
  readonly span: Span;
  readonly how: string;
}

export interface PartyFinder {
  /** Whether the words at a token name a party themselves. */
  isParty(tree: Tree, token: Token): boolean;
  /** Parties of a noun phrase: its coordination, else what it belongs to or speaks of, where `descend` allows. */
  resolve(tree: Tree, token: Token, descend: 'source' | 'target' | 'none'): Party[];
  /** The party a thing belongs to ("the Macedonian flag"), or speaks of where `deep`. */
  within(tree: Tree, token: Token, deep: boolean): Party[];
  /** Whether a stretch of text holds a mention or a noun of a party. */
  anyIn(span: Span): boolean;
  /** The state an official speaks for; the party itself where it is no official. */
  onBehalfOf(party: Party): Party;
  /** Whom an act that is no violence concerns: the state of a place or a thing without a name, null where nothing says which. */
  addressee(id: string): string | null;
  /** Whether two parties belong to one country. */
  sameCountry(a: readonly string[], b: readonly string[]): boolean;
  /** The speaker of the last sentence that named one: who "we" is in a quotation that goes on. */
  lastSpeaker(): readonly Party[];
  /** Remembers the speaker of a sentence. */
  noteSpeaker(parties: readonly Party[]): void;
  /** Actors to add to the article: those of the ids that the actors stage does not have, and new mentions of those it has. */
  added(ids: ReadonlySet<string>): Actor[];
}

/** Characters back to the country of "the government". */
const NEAR = 300;

const stateActor = (state: StateEntry, mentions: readonly Mention[]): Actor => ({
  id: state.id,
  name: state.name,
  type: 'state',
  country: isoCode(state.iso3),
  role: null,
  code: state.cameo ?? state.iso3,
  wikidata: state.wikidata,
  known: true,
  mentions,
});

interface Known extends Span {
  readonly id: string;
  readonly how: string;
}

const DEPTH = 3;

/** `excluded`: names of outlets and words of the dateline, which are no parties. */
export function partyFinder(actors: readonly Actor[], lexicon: Lexicon, excluded: readonly Span[] = []): PartyFinder {
  const mentions: Known[] = actors
    .flatMap((actor) => actor.mentions.map((m) => ({ id: actor.id, start: m.start, end: m.end, how: m.how ?? 'mention' })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const longest = mentions.reduce((n, m) => Math.max(n, m.end - m.start), 0);
  const countries = new Map(actors.map((a) => [a.id, a.country]));
  const stateOfText = nationalities(lexicon);
  const nouns: PartyNounIndex = partyNounIndex(lexicon.partyNouns);
  const extra = new Map<string, { actor: (mentions: readonly Mention[]) => Actor; mentions: Map<number, Mention> }>();

  /** Places and things without a name, with their country. */
  const things = new Map<string, { country: string | null; mention: Mention }>();
  let speaker: readonly Party[] = [];

  const covering = (span: Span): Known[] => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.start < span.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: Known[] = [];
    for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++)
      if (mentions[i]!.end > span.start) found.push(mentions[i]!);
    return found;
  };

  const note = (id: string, mention: Mention, actor: (mentions: readonly Mention[]) => Actor): void => {
    const entry = extra.get(id) ?? { actor, mentions: new Map<number, Mention>() };
    entry.mentions.set(mention.start, mention);
    extra.set(id, entry);
  };

  /** The actor whose mention covers a token; of a part of `whole`, one whose mention does not take in the whole. */
  const named = (token: Token, whole?: Token): Party | null => {
    const found = covering(token).filter((m) => !whole || m.end <= whole.start || m.start >= whole.end);
    if (found.length === 0) return null;
    // Mentions of one span belong together ("both"); of nested ones the longest counts.
    const [first] = found;
    const same = found.filter((m) => m.start === first!.start && m.end === first!.end);
    return { ids: [...new Set(same.map((m) => m.id))], span: first!, how: first!.how };
  };

  /** The state a word names, with the word before it where only both do: "North Korean". */
  const stateNamed = (tree: Tree, token: Token): { state: StateEntry; first: Token } | null => {
    const before = tree.tokens[token.index - 1];
    const both = before && /^[A-Z]/.test(before.text) ? stateOfText(`${before.text} ${token.text}`) : null;
    if (both) return { state: both, first: before! };
    const state = before && /^(?:North|South|East|West)$/.test(before.text) ? null : stateOfText(token.text);
    return state && { state, first: token };
  };

  const nation = (tree: Tree, token: Token): Party | null => {
    if (!/^[A-Z]/.test(token.text) || !(token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'NOUN')) return null;
    const found = stateNamed(tree, token);
    if (!found) return null;
    const { state, first } = found;
    const span = { start: first.start, end: token.end };
    note(state.id, { ...span, text: wordsAt(tree, span), how: 'demonym' }, (list) => stateActor(state, list));
    return { ids: [state.id], span, how: 'demonym' };
  };

  /** Country of the last state or person spoken of before, within reach: "the government" after "Serbia". */
  const countryBefore = (token: Token): string | null => {
    let country: string | null = null;
    for (const m of mentions) {
      if (m.start >= token.start) break;
      if (m.start > token.start - NEAR) country = countries.get(m.id) ?? country;
    }
    return country;
  };

  /** Who holds in another country the office of the possessor: "his Canadian counterpart". */
  const peerOf = (tree: Tree, token: Token, country: string | null): Actor | undefined => {
    const roles = new Set(
      childrenIn(tree, token, 'nmod:poss').flatMap((c) => named(c)?.ids.map((id) => actors.find((a) => a.id === id)?.role ?? null) ?? []),
    );
    const found = actors.filter(
      (a) => a.type === 'person' && a.country === country && country !== null && a.role !== null && roles.has(a.role),
    );
    return found.length === 1 ? found[0] : undefined;
  };

  /** The person or organisation, named or meant, whose forces these are. */
  const masterOf = (tree: Tree, token: Token): Party | null => {
    for (const child of childrenIn(tree, token, 'nmod:poss', 'compound', 'amod')) {
      const master = named(child, token);
      if (master && master.ids.every((id) => !id.startsWith('state/'))) return { ...master, how: `${master.how}, through its forces` };
    }
    return null;
  };

  const generic = (tree: Tree, token: Token): Party | null => {
    const stateAt = (word: Token): string | null => {
      const known = covering(word)[0];
      if (known) return countries.get(known.id) ?? null;
      return /^[A-Z]/.test(word.text) ? (stateNamed(tree, word)?.state.iso3 ?? null) : null;
    };
    const party: GenericParty | null = genericParty(tree, token, nouns, stateAt);
    if (!party || party.owned || isName(tree, token, party) || isNoState(tree, token, party)) return null;
    const span = { start: party.start, end: party.end };
    const peer = party.noun === 'counterpart' && !party.plural ? peerOf(tree, token, party.country) : undefined;
    if (peer) {
      note(peer.id, { ...span, text: party.name, how: 'role' }, (list) => ({ ...peer, mentions: list }));
      return { ids: [peer.id], span, how: 'role' };
    }
    // "the Macedonian president" may be somebody the article names; "the American government" is the state.
    const holder = party.plural
      ? undefined
      : actors.find(
          (a) =>
            a.type === 'person' &&
            a.country === party.country &&
            party.country !== null &&
            a.role !== null &&
            a.role.toLowerCase().includes(party.noun),
        );
    if (holder) {
      note(holder.id, { ...span, text: party.name, how: 'role' }, (list) => ({ ...holder, mentions: list }));
      return { ids: [holder.id], span, how: 'role' };
    }
    const master = FORCES.has(party.sector) && party.plural ? masterOf(tree, token) : null;
    if (master) return master;
    // What belongs to a country stands for it: its diplomats, its troops, an embassy of its.
    const own = isThing(party) ? party.belongsTo.slice(0, 1) : STATE_SECTORS.has(party.sector) && party.plural ? party.belongsTo : [];
    const states = OUTSIDE.test(party.name) ? [] : own.flatMap((code) => lexicon.stateOf(code) ?? []);
    if (states.length > 0) {
      for (const state of states) note(state.id, { ...span, text: party.name, how: 'metonym' }, (list) => stateActor(state, list));
      return { ids: states.map((s) => s.id), span, how: 'its people' };
    }
    const alone = !party.plural && !party.described && GOVERNMENT.has(party.noun) && isDefinite(tree, token);
    const country = party.country ?? (alone ? countryBefore(token) : null);
    const state = country !== null && GOVERNMENT.has(party.noun) ? lexicon.stateOf(country) : undefined;
    if (state) {
      note(state.id, { ...span, text: party.name, how: 'metonym' }, (list) => stateActor(state, list));
      return { ids: [state.id], span, how: 'its government' };
    }
    const id = genericId(party);
    if (isThing(party)) things.set(id, { country: party.country, mention: { ...span, text: party.name, how: 'metonym' } });
    countries.set(id, party.country);
    note(id, { start: party.start, end: party.end, text: party.name, how: 'group' }, (list) => genericActor(party, list));
    return { ids: [id], span: { start: party.start, end: party.end }, how: 'words' };
  };

  /** A name the actors stage does not know, in a place where only a party stands. */
  const unknown = (tree: Tree, token: Token): Party | null => {
    if (
      token.upos !== 'PROPN' ||
      (token.name !== null &&
        token.name !== 'person' &&
        token.name !== 'organisation' &&
        (token.name !== 'place' || casesOf(tree, token).length > 0)) ||
      !/^[A-Z]/.test(token.text) ||
      !casesOf(tree, token).every((c) => NAME_CASES.has(c))
    )
      return null;
    if (CALENDAR.test(token.text) || isShip(tree, token) || excluded.some((e) => e.start < token.end && e.end > token.start)) return null;
    let first = token.index;
    while (first > 0 && tree.tokens[first - 1]!.upos === 'PROPN' && isUnder(tree, tree.tokens[first - 1]!, token)) first -= 1;
    let last = token.index;
    while (tree.tokens[last + 1]?.upos === 'PROPN' && isUnder(tree, tree.tokens[last + 1]!, token)) last += 1;
    const span = { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
    const name = wordsAt(tree, span);
    const id = `name/${slug(name)}`;
    const bare = childrenIn(tree, token, 'det').length === 0 && !/^[A-Z]{2,}$/.test(name);
    note(id, { ...span, text: name, how: 'context' }, (list) => ({
      id,
      name,
      type: bare ? 'person' : 'organisation',
      country: null,
      role: null,
      code: null,
      wikidata: null,
      known: false,
      mentions: list,
    }));
    return { ids: [id], span, how: 'a name not known' };
  };

  /** The one person of the article whose name ends in a word: "King and Weeks", "SHULTZ". */
  const bearer = (token: Token): Party | null => {
    if (!/^[A-Z]/.test(token.text)) return null;
    const wanted = lower(token);
    const [person, ...others] = actors.filter((a) => a.type === 'person' && a.name.toLowerCase().split(' ').at(-1) === wanted);
    if (!person || others.length > 0) return null;
    const span = { start: token.start, end: token.end };
    note(person.id, { ...span, text: token.text, how: 'surname' }, (list) => ({ ...person, mentions: list }));
    return { ids: [person.id], span, how: 'surname' };
  };

  const direct = (tree: Tree, token: Token, whole?: Token): Party | null => {
    const self = named(token, whole);
    if (self) return self;
    const apposed = childrenIn(tree, token, 'appos', 'flat')
      .map((c) => withConjuncts(tree, c).flatMap((one) => named(one, whole) ?? []))
      .find((list) => list.length > 0);
    if (apposed) return { ...apposed[0]!, ids: [...new Set(apposed.flatMap((p) => p.ids))] };
    return nation(tree, token) ?? bearer(token) ?? generic(tree, token);
  };

  const below = (tree: Tree, token: Token, cases: readonly string[], depth: number): Party | null => {
    if (depth === 0) return null;
    const nearer = [
      ...childrenIn(tree, token, 'nmod:poss'),
      ...childrenIn(tree, token, 'compound', 'amod'),
      ...childrenIn(tree, token, 'flat'),
    ];
    const further = cases.flatMap((c) => childrenIn(tree, token, 'nmod', 'obl', 'acl').filter((child) => casesOf(tree, child).includes(c)));
    const candidates = [...nearer, ...further];
    for (const child of candidates) {
      const party = direct(tree, child, token);
      if (party) return party;
    }
    for (const child of candidates) {
      const party = below(tree, child, cases, depth - 1);
      if (party) return party;
    }
    const owner = childrenIn(tree, token, 'nmod:poss')[0];
    return owner ? unknown(tree, owner) : null;
  };

  const cheap = (token: Token): boolean =>
    covering(token).length > 0 ||
    (nouns.sectorOf.has(lower(token)) && token.upos !== 'VERB') ||
    (/^[A-Z]/.test(token.text) && stateOfText(token.text) !== null);

  return {
    isParty: (tree, token) =>
      !isRelativePronoun(token) && (cheap(token) || childrenIn(tree, token, 'appos').some((c) => covering(c).length > 0)),
    resolve: (tree, token, descend) =>
      withConjuncts(tree, token).flatMap((one) => {
        if (relation(one) === 'conj' && one.upos === 'VERB') return [];
        const party = direct(tree, one);
        if (party) return [party];
        const name = descend === 'none' ? null : unknown(tree, one);
        if (name) return [name];
        const found = descend === 'none' ? null : below(tree, one, descend === 'source' ? SOURCE_CASES : TARGET_CASES, DEPTH);
        return found ? [{ ...found, how: `${found.how}, within "${one.text}"` }] : [];
      }),
    within: (tree, token, deep) => {
      const found = below(tree, token, deep ? TARGET_CASES : [], deep ? DEPTH : 1);
      return found ? [{ ...found, how: `${found.how}, within "${token.text}"` }] : [];
    },
    sameCountry: (a, b) =>
      a.some((x) => b.some((y) => countries.get(x) !== undefined && countries.get(x) !== null && countries.get(x) === countries.get(y))),
    addressee: (id) => {
      const thing = things.get(id);
      if (!thing) return id;
      const state = thing.country ? lexicon.stateOf(thing.country) : undefined;
      if (state) note(state.id, thing.mention, (list) => stateActor(state, list));
      return state?.id ?? null;
    },
    onBehalfOf: (party) => {
      const official = actors.find((a) => a.id === party.ids[0] && a.type === 'person' && a.role !== null && a.code?.endsWith('GOV'));
      const state = official?.country ? lexicon.stateOf(official.country) : undefined;
      const mention = official?.mentions.find((m) => m.start === party.span.start && m.end === party.span.end);
      if (!state || !mention || party.ids.length > 1) return party;
      const { start, end, text } = mention;
      note(state.id, { start, end, text, how: 'context' }, (list) => stateActor(state, list));
      return { ...party, ids: [state.id], how: 'its spokesman' };
    },
    lastSpeaker: () => speaker,
    noteSpeaker: (parties) => {
      if (parties.length > 0) speaker = parties;
    },
    anyIn: (span) => covering(span).length > 0,
    added: (ids) =>
      [...extra]
        .filter(([id]) => ids.has(id))
        .map(([, { actor, mentions: list }]) => actor([...list.values()].sort((a, b) => a.start - b.start))),
  };
}
