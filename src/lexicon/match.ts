/** Finds names and phrases in a text with a trie of words. */
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
    this.#names = new Readings(compiled.nameRefs, entries);
    this.#phrases = new Readings(compiled.phraseRefs, entries);
  }

  /** Leftmost, longest, not overlapping. A phrase that cancels takes its words with it. */
  names(text: string): NameHit[] {
    const trie = this.#compiled.names;
    const tokens = tokenise(text, this.#tokens);
    const words = numbered(trie, tokens);
    const walk = this.#walk;
    const hasCompany = companyIn(text);
    const hits: NameHit[] = [];
    for (let from = 0; from < tokens.count; from++) {
      if (words[from] === 0 || !follow(trie, words, tokens.count, from, walk)) continue;
      for (let w = walk.count - 1; w >= 0; w--) {
        const to = walk.last[w]!;
        const readings = this.#fitting(trie, this.#names, walk.node[w]!, text, from, to, false);
        if (readings.length === 0) continue;
        const candidates = readings.flatMap((reading) => reading.candidate ?? []);
        const kept = candidates.filter((candidate) => hasCompany(candidate.alias));
        if (kept.length === 0 && candidates.length > 0) continue;
        if (kept.length > 0) hits.push({ start: tokens.start[from]!, end: endOf(text, tokens.end[to]!, kept), candidates: kept });
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
    const hits: (PhraseHit & { readonly reading: Reading })[] = [];
    const stops: { readonly start: number; readonly end: number; readonly reading: Reading }[] = [];
    for (let from = 0; from < tokens.count; from++) {
      if (words[from] === 0 || !follow(trie, words, tokens.count, from, walk)) continue;
      for (let w = 0; w < walk.count; w++) {
        const to = walk.last[w]!;
        const span = { start: tokens.start[from]!, end: tokens.end[to]! };
        for (const reading of this.#fitting(trie, this.#phrases, walk.node[w]!, text, from, to, true)) {
          const { candidate } = reading;
          if (!candidate) stops.push({ ...span, reading });
          else if (hasCompany(candidate.alias))
            hits.push({ ...span, topic: candidate.entry as TopicEntry, weight: candidate.alias.weight ?? 1, reading });
        }
      }
    }
    const stopped = (hit: (typeof hits)[number]): boolean =>
      stops.some(({ start, end, reading }) => start <= hit.start && hit.end <= end && cancels(reading, hit.reading));
    return hits.filter((hit) => !stopped(hit)).map(({ start, end, topic, weight }) => ({ start, end, topic, weight }));
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
    const fitting = this.#fitting(trie, readings, this.#walk.node[end]!, text, 0, tokens.count - 1, inflected);
    return fitting.flatMap((reading) => reading.candidate ?? []);
  }

  #fitting(trie: TrieData, readings: Readings, node: number, text: string, from: number, to: number, inflected: boolean): Reading[] {
    const found: Reading[] = [];
    for (let p = trie.first[node]!; p < trie.first[node + 1]!; p++) {
      const reading = readings.at(trie.payload[p]!);
      if (
        keepsStop(text, this.#tokens.end[to]!, reading.text) &&
        fits(text, this.#tokens, from, to, reading.text, reading.case, inflected)
      ) {
        found.push(reading);
      }
    }
    return found;
  }
}

const cancels = (stop: Reading, hit: Reading): boolean => stop.entry === hit.entry && (stop.alias < 0 || stop.alias === hit.alias);

/** An abbreviation is not found without its stop: "Sen." is a title, "Sen" a surname. */
const keepsStop = (text: string, end: number, alias: string): boolean => !alias.endsWith('.') || text.charAt(end) === '.';

/** A full stop that belongs to the name ("U.S.") is part of the hit. */
function endOf(text: string, end: number, candidates: readonly Candidate[]): number {
  return text.charAt(end) === '.' && candidates.some(({ alias }) => alias.text.endsWith('.')) ? end + 1 : end;
}
