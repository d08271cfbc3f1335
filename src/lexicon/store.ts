/** A compiled lexicon as the stages see it. */
import type { Compiled } from './compile.ts';
import { LazyList } from './entries.ts';
import { Matcher } from './match.ts';
import { ENTRY_KINDS } from './rows.ts';
import type {
  Entry,
  EntryKind,
  Landmark,
  Lexicon,
  Meeting,
  PartyNouns,
  RelationChange,
  StateEntry,
  Term,
  Trigger,
  WordList,
} from './types.ts';
import { appendTo } from '../text/tables.ts';

/** A value made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

const linesOf = (bytes: Uint8Array): string[] => {
  const text = new TextDecoder().decode(bytes);
  return text === '' ? [] : text.split('\n');
};

/** Numbers of the items by key; an item may have several keys. */
function indexBy(keys: readonly string[], split: (key: string) => readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  keys.forEach((line, i) => {
    for (const key of split(line)) appendTo(index, key, i);
  });
  return index;
}

export function openLexicon(compiled: Compiled): Lexicon {
  const entries = new LazyList<Entry>(compiled.entries);
  const terms = new LazyList<Term>(compiled.terms);
  const matcher = new Matcher(compiled, entries);
  const ids = once(() => new Map(linesOf(compiled.ids).map((id, i) => [id, i])));
  const termIndex = once(() =>
    indexBy(linesOf(compiled.termKeys), (key) => {
      const [person, office, of] = key.split(' ');
      return [person!, `${office} ${of}`];
    }),
  );
  const lists = new Map<EntryKind, readonly Entry[]>();
  const triggers = once(() => new LazyList<Trigger>(compiled.triggers).slice());
  const relations = once(() => new LazyList<RelationChange>(compiled.relations).slice());
  const meetings = once(() => new LazyList<Meeting>(compiled.meetings).slice());
  const landmarks = once(() => new LazyList<Landmark>(compiled.landmarks).slice());
  const partyNouns = once(() => new LazyList<PartyNouns>(compiled.partyNouns).slice());
  const wordLists = once(() => new LazyList<WordList>(compiled.wordLists).slice());
  const entriesOf = (kind: EntryKind): readonly Entry[] => {
    const k = ENTRY_KINDS.indexOf(kind);
    const list = lists.get(kind) ?? entries.slice(compiled.kindAt[k], compiled.kindAt[k + 1]);
    lists.set(kind, list);
    return list;
  };
  const states = once(() => {
    const byCode = new Map<string, StateEntry>();
    for (const state of entriesOf('state') as readonly StateEntry[]) {
      const known = byCode.get(state.iso3);
      if (!known || (known.to !== null && state.to === null)) byCode.set(state.iso3, state);
    }
    return byCode;
  });
  const termsAt = (key: string): readonly Term[] => (termIndex().get(key) ?? []).map((i) => terms.at(i));

  return {
    names: (text) => matcher.names(text),
    phrases: (text) => matcher.phrases(text),
    find: (text) => matcher.find(text),
    get: (id) => {
      const index = ids().get(id);
      return index === undefined ? undefined : entries.at(index);
    },
    entries: entriesOf,
    stateOf: (iso3) => states().get(iso3),
    termsOf: (person) => termsAt(person),
    termsIn: (office, of) => termsAt(`${office} ${of}`),
    get triggers() {
      return triggers();
    },
    get relations() {
      return relations();
    },
    get meetings() {
      return meetings();
    },
    get landmarks() {
      return landmarks();
    },
    get partyNouns() {
      return partyNouns();
    },
    get wordLists() {
      return wordLists();
    },
  };
}
