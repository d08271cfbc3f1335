/** Whether a text has just spoken of a country: by one of its actors, or by its name or adjective alone ("a Turkish ship"). */
import type { Actor, Span } from '../../model.ts';

/** Characters before a sentence in which a country is still in mind; further off the talk is of something else. */
const REACH = 500;

/** Asks of a country, by its code, whether it is in mind in a sentence; `countryOf` tells that of a word with a capital. */
export type InMind = (country: string, sentence: Span) => boolean;

export function inMind(actors: readonly Actor[], text: string, countryOf: (word: string) => string | null): InMind {
  return (country, { start, end }) => {
    const from = Math.max(0, start - REACH);
    if (actors.some((a) => a.country === country && a.mentions.some((m) => m.start >= from && m.end <= end))) return true;
    const words = text.slice(from, end).match(/\p{Lu}[\p{L}]{3,}/gu) ?? [];
    return words.some((word) => countryOf(word) === country);
  };
}
