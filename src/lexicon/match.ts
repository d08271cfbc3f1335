/** Finds names and phrases in a text with a trie of words. */
import type { Span } from '../model.ts';
import type { Compiled } from './compile.ts';
import { companyIn } from './context.ts';
import type { LazyList } from './entries.ts';
import { fits } from './fit.ts';
import { Readings, type Reading } from './refs.ts';
import { newTokens, tokenise, type Tokens } from './tokens.ts';
import { step, wordOf, type TrieData } from './trie.ts';
import type { Candidate, Entry, NameHit, PhraseHit, TopicEntry } from './types.ts';

/** Nodes with payload on the way from a word on, and the last word of each. */
interface Walk {
  count: number;
  readonly node: number[];
  readonly last: number[];
}

/** Follows the trie from word `from`; false where not even the first word leads anywhere. */
function follow(trie: TrieData, words: Int32Array, count: number, from: number, walk: Walk): boolean {
  walk.count = 0;
  let node = trie.root[words[from]!]!;
  for (let last = from; node !== 0;) {
    if (trie.first[node]! < trie.first[node + 1]!) {
      walk.node[walk.count] = node;
      walk.last[walk.count++] = last;
    }
    if (++last === count || words[last] === 0) break;
    node = step(trie, node, words[last]!);
  }
  return walk.count > 0;
}

/** Numbers of the words of a text in a trie, in the buffer of the hashes. */
function numbered(trie: TrieData, tokens: Tokens): Int32Array {
  for (let i = 0; i < tokens.count; i++) tokens.hash[i] = wordOf(trie, tokens.hash[i]!);
  return tokens.hash;
}

export class Matcher {
  readonly #compiled: Compiled;
  readonly #names: Readings;
  readonly #phrases: Readings;
  readonly #tokens = newTokens(4096);
  readonly #walk: Walk = { count: 0, node: [], last: [] };

  constructor(compiled: Compiled, entries: LazyList<Entry>) {
    this.#compiled = compiled;
    this.#names = new Readings(compiled.nameRefs, entries, false);
    this.#phrases = new Readings(compiled.phraseRefs, entries, true);
  }

  /** Leftmost, longest, not overlapping. A phrase that cancels an alias leaves its other words to other names. */
  names(text: string): NameHit[] {
    const trie = this.#compiled.names;
    const tokens = tokenise(text, this.#tokens);
    const words = numbered(trie, tokens);
    const walk = this.#walk;
    const hasCompany = companyIn(text);
    const hits: NameHit[] = [];
    let stops: Found[] = [];
    for (let from = 0; from < tokens.count; from++) {
      if (words[from] === 0 || !follow(trie, words, tokens.count, from, walk)) continue;
      const start = tokens.start[from]!;
      if (stops.length > 0) stops = stops.filter((stop) => stop.end > start);
      for (let w = walk.count - 1; w >= 0; w--) {
        const to = walk.last[w]!;
        const end = tokens.end[to]!;
        const candidates: Candidate[] = [];
        // Phrases that cancel are longer than what they cancel, so they have been met by now.
        for (const reading of this.#fitting(trie, this.#names, walk.node[w]!, text, from, to)) {
          if (!reading.candidate) stops.push({ start, end, reading });
          else if (hasCompany(reading.needs) && !stops.some((stop) => cancels(stop, start, end, reading))) {
            addCandidate(candidates, reading.candidate);
          }
        }
        if (candidates.length === 0) continue;
        hits.push({ start: startOf(text, start), end: endOf(text, end, candidates), candidates });
        from = to;
        break;
      }
    }
    return hits;
  }

  /** All phrases wherever they stand, in order of start, shorter first; those inside a stop phrase of their topic left out. */
  phrases(text: string): PhraseHit[] {
    const trie = this.#compiled.phrases;
    const tokens = tokenise(text, this.#tokens, true);
    const words = numbered(trie, tokens);
    const walk = this.#walk;
    const hasCompany = companyIn(text);
    const hits: (PhraseHit & Found)[] = [];
    const stops: Found[] = [];
    for (let from = 0; from < tokens.count; from++) {
      if (words[from] === 0 || !follow(trie, words, tokens.count, from, walk)) continue;
      for (let w = 0; w < walk.count; w++) {
        const to = walk.last[w]!;
        for (const reading of this.#fitting(trie, this.#phrases, walk.node[w]!, text, from, to)) {
          const { candidate } = reading;
          // Written out, since spreading a span into each hit took half the time of the scan.
          const start = tokens.start[from]!;
          const end = tokens.end[to]!;
          if (!candidate) stops.push({ start, end, reading });
          else if (hasCompany(reading.needs)) {
            hits.push({ start, end, topic: candidate.entry as TopicEntry, weight: candidate.alias.weight ?? 1, reading });
          }
        }
      }
    }
    const kept = stops.length === 0 ? hits : hits.filter((hit) => !stops.some((stop) => cancels(stop, hit.start, hit.end, hit.reading)));
    return kept.map(({ start, end, topic, weight }) => ({ start, end, topic, weight }));
  }

  /** Entries with an alias that is the whole text; words that need company or may be cancelled included. */
  find(text: string): Candidate[] {
    return [
      ...this.#whole(this.#compiled.names, this.#names, text, false),
      ...this.#whole(this.#compiled.phrases, this.#phrases, text, true),
    ];
  }

  #whole(trie: TrieData, readings: Readings, text: string, inflected: boolean): Candidate[] {
    const tokens = tokenise(text, this.#tokens, inflected);
    if (tokens.count === 0) return [];
    const words = numbered(trie, tokens);
    if (words[0] === 0 || !follow(trie, words, tokens.count, 0, this.#walk)) return [];
    const end = this.#walk.count - 1;
    if (this.#walk.last[end] !== tokens.count - 1) return [];
    const fitting = this.#fitting(trie, readings, this.#walk.node[end]!, text, 0, tokens.count - 1);
    return fitting.flatMap((reading) => reading.candidate ?? []);
  }

  #fitting(trie: TrieData, readings: Readings, node: number, text: string, from: number, to: number): Reading[] {
    const found: Reading[] = [];
    for (let p = trie.first[node]!; p < trie.first[node + 1]!; p++) {
      const reading = readings.at(trie.payload[p]!);
      if (fits(text, this.#tokens, from, to, reading.shape)) found.push(reading);
    }
    return found;
  }
}

/** Two spellings that fold alike ("Quebec", "Québec") are one reading. */
function addCandidate(candidates: Candidate[], candidate: Candidate): void {
  const { entry, alias } = candidate;
  if (!candidates.some((known) => known.entry === entry && known.alias.use === alias.use)) candidates.push(candidate);
}

interface Found extends Span {
  readonly reading: Reading;
}

/** Whether a phrase that cancels covers the reading of an alias it is about. */
const cancels = (stop: Found, start: number, end: number, reading: Reading): boolean =>
  stop.reading.entry === reading.entry &&
  stop.start <= start &&
  end <= stop.end &&
  (stop.reading.alias < 0 || stop.reading.alias === reading.alias);

/** An article in lower case is no part of the name: "the Gambia", but "The Hague". */
const startOf = (text: string, start: number): number => (text.startsWith('the ', start) ? start + 4 : start);

/** A full stop that belongs to the name ("U.S.") is part of the hit. */
function endOf(text: string, end: number, candidates: readonly Candidate[]): number {
  return text.charAt(end) === '.' && candidates.some(({ alias }) => alias.text.endsWith('.')) ? end + 1 : end;
}
