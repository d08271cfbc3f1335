import { readFileSync } from 'node:fs';
import type { RemovalReason } from '../model.ts';

/**
 * Phrases that boilerplate is made of, one row a pattern in `model/phrases.jsonl`.
 * `at`: the pattern is the whole line, opens it, or stands anywhere in it.
 */
interface PhraseRow {
  readonly reason: RemovalReason;
  readonly at: 'line' | 'start' | 'any';
  readonly pattern: string;
}

/** Boilerplate longer than this is prose to the matcher; only its opening is looked at. */
const READ = 300;

type Matcher = readonly [RemovalReason, RegExp];
let matchers: readonly Matcher[] | undefined;

function compile(): readonly Matcher[] {
  const rows = readFileSync(new URL('./model/phrases.jsonl', import.meta.url), 'utf8')
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
  matchers ??= compile();
  const read = line.length > READ ? line.slice(0, READ) : line;
  const found: RemovalReason[] = [];
  for (const [reason, pattern] of matchers) if (pattern.test(read)) found.push(reason);
  return found;
}
