/** Phrases of the lexicon in a text: many are looked for at once. */
import { newTokens, tokenise } from '../../lexicon/tokens.ts';
import { appendTo, WordTable } from '../../text/tables.ts';

const isWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/** Whether the phrase stands at this place of the text as words of its own. */
const standsAt = (text: string, phrase: string, at: number): boolean =>
  text.startsWith(phrase, at) && !/[\p{L}\p{N}/]$/u.test(text.slice(Math.max(0, at - 1), at)) && !isWord(text, at + phrase.length);

/** Whether the phrase stands in the text as words of its own. */
export function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) if (standsAt(text, phrase, at)) return true;
  return false;
}

/** Those of many phrases that stand in a text as words of their own, by their places in the list. */
export type PhraseIndex = (text: string) => ReadonlySet<number>;

/** A phrase by its longest word, the rarest for the most part. */
interface Entry {
  readonly phrase: string;
  readonly place: number;
  /** Where that word begins in it. */
  readonly offset: number;
}

const tokens = newTokens(4096);

/** Looks for many phrases at once: the text is walked one time, and compared only where the longest word of a phrase stands. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const byWord = new WordTable<Entry[]>();
  phrases.forEach((phrase, place) => {
    const { hash, offset } = longestWord(phrase);
    appendTo(byWord, hash, { phrase, place, offset });
  });
  return (text) => {
    const { hash, start, count } = tokenise(text, tokens);
    const found = new Set<number>();
    for (let at = 0; at < count; at++) {
      const entries = byWord.get(hash[at]!);
      if (entries === undefined) continue;
      for (const { phrase, place, offset } of entries)
        if (!found.has(place) && standsAt(text, phrase, start[at]! - offset)) found.add(place);
    }
    return found;
  };
}

function longestWord(phrase: string): { hash: number; offset: number } {
  const { hash, start, end, count } = tokenise(phrase, tokens);
  let longest = 0;
  for (let at = 1; at < count; at++) if (end[at]! - start[at]! > end[longest]! - start[longest]!) longest = at;
  return { hash: hash[longest]!, offset: start[longest]! };
}
