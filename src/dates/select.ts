/** Running the rules over a passage and keeping the longest expressions that do not overlap. */
import { leftovers } from './leftovers.ts';
import type { Piece } from './pieces.ts';
import type { Passage, Reading, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** All readings of a passage: longest first wins, then the earlier rule; in order of place. */
export function readPassage(passage: Passage): Reading[] {
  const found: Reading[] = [];
  for (const piece of passage.pieces)
    for (const rule of rules) if ((piece.hints & rule.needs) === rule.needs) run(rule, piece, passage, found);
  const kept = longest(found);
  const rest = leftovers(passage, kept);
  return rest.length === 0 ? kept : longest([...kept, ...rest]);
}

/** Adds what a rule finds in a piece; the offsets are those of the passage. */
function run({ pattern, read }: Rule, { start, end }: Piece, passage: Passage, found: Reading[]): void {
  const text = passage.text.slice(start, end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = match.index;
    match.index += start;
    const reading = read(match, passage);
    if (reading) found.push(reading);
    // A match that was no date may hide one inside it; one that was goes on behind it.
    pattern.lastIndex = reading ? Math.max(reading.end - start, from + 1) : from + Math.max(1, firstWord(match[0]));
  }
}

/** Length of the first word and the gap behind it. */
function firstWord(text: string): number {
  const space = text.search(/\s\S/);
  return space < 0 ? text.length : space + 1;
}

/** Greedy choice by length; the order of rules breaks ties, since sorting is stable. */
function longest(found: readonly Reading[]): Reading[] {
  if (found.length < 2) return [...found];
  const kept: Reading[] = [];
  const taken = new Set<number>();
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const reading of byLength) {
    let free = true;
    for (let at = reading.start; at < reading.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = reading.start; at < reading.end; at++) taken.add(at);
    kept.push(reading);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
