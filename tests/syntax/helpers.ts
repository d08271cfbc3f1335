import type { Sentence } from '../../src/model.ts';
import type { NameKind, Shield } from '../../src/syntax/types.ts';

/** A sentence that stands at the start of its article. */
export function sentenceOf(text: string): Sentence {
  return { index: 0, paragraph: 0, headline: false, start: 0, end: text.length, text };
}

/** Shields over the first place of each name. */
export function shieldsOf(text: string, names: Readonly<Record<string, NameKind>>): Shield[] {
  return Object.entries(names).map(([name, kind]) => {
    const start = text.indexOf(name);
    if (start < 0) throw new Error(`"${name}" is not in "${text}"`);
    return { start, end: start + name.length, kind };
  });
}
