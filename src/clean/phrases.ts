import { readFileSync } from 'node:fs';
import type { RemovalReason } from '../model.ts';

/**
 * Phrases that boilerplate is made of, one row a pattern. Those of `model/phrases.jsonl` are signs that the line
 * model weighs; `at` says whether the pattern is the whole line, opens it, or stands anywhere in it. Those of
 * `model/certain.jsonl` are whole lines that are no body on any page seen, and decide alone.
 */
interface PhraseRow {
  readonly reason: RemovalReason;
  readonly at?: 'line' | 'start' | 'any';
  readonly pattern: string;
}

/** Boilerplate longer than this is prose to the matcher; only its opening is looked at. */
const READ = 300;
/** No line that decides alone is longer. */
const CERTAIN = 450;

type Matcher = readonly [RemovalReason, RegExp];
let signs: readonly Matcher[] | undefined;
let certain: { readonly any: RegExp; readonly each: readonly Matcher[] } | undefined;

function compile(file: string): readonly Matcher[] {
  const rows = readFileSync(new URL(`./model/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const sources = new Map<RemovalReason, string[]>();
  for (const row of rows) {
    const { reason, at, pattern } = JSON.parse(row) as PhraseRow;
    const source = at === 'line' ? `^(?:${pattern})$` : at === 'start' ? `^(?:${pattern})` : pattern;
    sources.set(reason, [...(sources.get(reason) ?? []), source]);
  }
  return [...sources].map(([reason, list]) => [reason, new RegExp(list.join('|'), 'i')]);
}

/** The kinds of boilerplate whose wording a line shows, in the order of the file; empty for most body lines. */
export function phraseReasons(line: string): RemovalReason[] {
  signs ??= compile('phrases.jsonl');
  const read = line.length > READ ? line.slice(0, READ) : line;
  const found: RemovalReason[] = [];
  for (const [reason, pattern] of signs) if (pattern.test(read)) found.push(reason);
  return found;
}

/** Why this line can be no body whatever stands around it, or null. */
export function certainReason(line: string): RemovalReason | null {
  if (line.length > CERTAIN) return null;
  if (!certain) {
    const each = compile('certain.jsonl');
    certain = { each, any: new RegExp(each.map(([, pattern]) => pattern.source).join('|'), 'i') };
  }
  return certain.any.test(line) ? certain.each.find(([, pattern]) => pattern.test(line))![0] : null;
}
