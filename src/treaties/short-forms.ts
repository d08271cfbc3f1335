/** Later mentions of a treaty by its acronym or its kind: "RAA", "the pact". */
import type { Mention, MentionHow, Sentence, Span } from '../model.ts';
import { SHORT_FORMS } from './words.ts';

export interface ShortForm extends Span {
  readonly id: string;
  readonly how: MentionHow;
}

type Named = Mention & { readonly id: string };

/** Sentences over which "the pact" looks back where several treaties are named. */
const REACH = 3;

const BRACKETS = /^\s?\((?:the\s)?["“]?([A-Z][A-Za-z]{1,9})["”]?\)/;
const SHORT = /\b(?:[Tt]he|[Tt]his|[Tt]hat)\s([A-Za-z]{4,12})\b(?!\s(?:of|on|between|with|for|to)\b)/g;

export function shortForms(text: string, sentences: readonly Sentence[], named: readonly Named[]): ShortForm[] {
  const found: ShortForm[] = [];
  const free = (start: number): boolean => ![...named, ...found].some((m) => m.start <= start && start < m.end);
  for (const { id, end } of named) {
    const acronym = BRACKETS.exec(text.slice(end, end + 24))?.[1];
    if (!acronym || acronym !== acronym.toUpperCase()) continue;
    for (const match of text.slice(end).matchAll(new RegExp(`\\b${acronym}\\b`, 'g'))) {
      const start = end + match.index;
      if (free(start)) found.push({ id, start, end: start + acronym.length, how: 'acronym' });
    }
  }
  const places = [...named, ...found].sort((a, b) => a.start - b.start);
  const lineOf = (at: number): number => sentences.findLastIndex((s) => s.start <= at);
  for (const match of text.matchAll(SHORT)) {
    const { index } = match;
    if (!SHORT_FORMS.has(match[1]!.toLowerCase()) || !free(index)) continue;
    const before = places.filter((p) => p.start < index);
    const near = before.filter((p) => lineOf(index) - lineOf(p.start) <= REACH);
    const only = new Set(before.map((p) => p.id)).size === 1 ? before[0] : new Set(near.map((p) => p.id)).size === 1 ? near[0] : undefined;
    if (only) found.push({ id: only.id, start: index, end: index + match[0].length, how: 'context' });
  }
  return found;
}
