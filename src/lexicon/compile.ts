/** From rows to the form the program runs on: tries in typed arrays, entries as JSON read one by one when asked for. */
import { toEntry, toLandmark, toMeeting, toPartyNouns, toTerm, toTrigger, toWordList } from './expand.ts';
import { ENTRY_KINDS, isEntryRow, type Row } from './rows.ts';
import { buildTrie, type Path, type TrieData } from './trie.ts';
import type { Entry, Term } from './types.ts';

/** A list of JSON values of which each is parsed when it is first asked for. */
export interface JsonList {
  readonly bytes: Uint8Array;
  /** Item i stands at `bytes[at[i]] … bytes[at[i + 1] - 1]`. */
  readonly at: Int32Array;
}

/** What a payload of a trie points to: alias `alias` of entry `entry`; `not` ≥ 0 is that alias's cancelling phrase, -1 the alias itself. */
export interface Refs {
  readonly entry: Int32Array;
  readonly alias: Int32Array;
  readonly not: Int32Array;
}

export interface Compiled {
  readonly entries: JsonList;
  /** Ids of the entries, in order, parted by line feeds. */
  readonly ids: Uint8Array;
  /** Where each of `ENTRY_KINDS` starts, and the end. */
  readonly kindAt: Int32Array;
  /** Terms by person, oldest first. */
  readonly terms: JsonList;
  /** `office of` and `person` keys of the terms, in order, parted by line feeds. */
  readonly termKeys: Uint8Array;
  readonly triggers: JsonList;
  readonly partyNouns: JsonList;
  readonly wordLists: JsonList;
  readonly landmarks: JsonList;
  readonly relations: JsonList;
  /** In order of their first day. */
  readonly meetings: JsonList;
  readonly names: TrieData;
  readonly nameRefs: Refs;
  readonly phrases: TrieData;
  readonly phraseRefs: Refs;
}

const encoder = new TextEncoder();

function packJson(values: readonly unknown[]): JsonList {
  const items = values.map((value) => encoder.encode(JSON.stringify(value)));
  const at = new Int32Array(items.length + 1);
  items.forEach((item, i) => (at[i + 1] = at[i]! + item.length));
  const bytes = new Uint8Array(at[items.length]!);
  items.forEach((item, i) => bytes.set(item, at[i]));
  return { bytes, at };
}

const packLines = (lines: readonly string[]): Uint8Array => encoder.encode(lines.join('\n'));

interface PendingRef {
  readonly entry: number;
  readonly alias: number;
  readonly not: number;
}

function packTrie(entries: readonly Entry[], wanted: (entry: Entry) => boolean, stemmed: boolean): { trie: TrieData; refs: Refs } {
  const paths: Path[] = [];
  const refs: PendingRef[] = [];
  const add = (text: string, ref: PendingRef): void => void paths.push({ text, payload: refs.push(ref) - 1 });
  entries.forEach((entry, e) => {
    if (!wanted(entry)) return;
    entry.aliases.forEach((alias, a) => {
      add(alias.text, { entry: e, alias: a, not: -1 });
      alias.not?.forEach((phrase, n) => add(phrase, { entry: e, alias: a, not: n }));
    });
    // A topic's stop phrases cancel all its phrases.
    if (entry.kind === 'topic') entry.stop.forEach((phrase, n) => add(phrase, { entry: e, alias: -1, not: n }));
  });
  const column = (key: keyof PendingRef): Int32Array => Int32Array.from(refs, (ref) => ref[key]);
  return { trie: buildTrie(paths, stemmed), refs: { entry: column('entry'), alias: column('alias'), not: column('not') } };
}

const byDate = (a: Term, b: Term): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

/** Compiles rows that have passed the checks. */
export function compile(rows: readonly Row[]): Compiled {
  const all = rows.filter(isEntryRow).map(toEntry);
  const byKind = ENTRY_KINDS.map((kind) => all.filter((entry) => entry.kind === kind));
  const entries = byKind.flat();
  const kindAt = new Int32Array(ENTRY_KINDS.length + 1);
  byKind.forEach((list, i) => (kindAt[i + 1] = kindAt[i]! + list.length));
  const terms = rows
    .filter((row) => row.kind === 'term')
    .map(toTerm)
    .sort(byDate);
  const triggers = rows.filter((row) => row.kind === 'trigger').map(toTrigger);
  const meetings = rows
    .filter((row) => row.kind === 'meeting')
    .map(toMeeting)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const names = packTrie(entries, (entry) => entry.kind !== 'topic', false);
  const phrases = packTrie(entries, (entry) => entry.kind === 'topic', true);
  return {
    entries: packJson(entries),
    ids: packLines(entries.map((entry) => entry.id)),
    kindAt,
    terms: packJson(terms),
    termKeys: packLines(terms.map((term) => `${term.person} ${term.office} ${term.of}`)),
    triggers: packJson(triggers),
    partyNouns: packJson(rows.filter((row) => row.kind === 'party').map(toPartyNouns)),
    wordLists: packJson(rows.filter((row) => row.kind === 'words').map(toWordList)),
    relations: packJson(rows.filter((row) => row.kind === 'relation').map(({ value }) => value)),
    meetings: packJson(meetings),
    landmarks: packJson(rows.filter((row) => row.kind === 'landmark').map(toLandmark)),
    names: names.trie,
    nameRefs: names.refs,
    phrases: phrases.trie,
    phraseRefs: phrases.refs,
  };
}
