import { readFileSync } from 'node:fs';
import type { RemovalReason } from '../model.ts';
import { Automaton } from './gate/automaton.ts';
import { literalsOf } from './gate/literals.ts';
import { unitsOf } from './units.ts';

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

/** What the wording of a line says by itself. */
export interface Wording {
  /** The kinds of boilerplate whose phrases it has, in the order of the file; empty for most body lines. */
  readonly signs: readonly RemovalReason[];
  /** Why it can be no body whatever stands around it, or null. */
  readonly certain: RemovalReason | null;
}

/** Boilerplate longer than this is prose to the matcher; only its opening is looked at. */
const READ = 300;
/** No line that decides alone is longer. */
const CERTAIN = 450;

type Matcher = readonly [RemovalReason, RegExp];
const PLAIN: Wording = { signs: [], certain: null };

/** All patterns, those of signs first, and the automaton that tells which of them a line need be tried with. */
class Phrases {
  readonly #patterns: readonly Matcher[];
  /** How many of them are signs. */
  readonly #signs: number;
  readonly #order: readonly RemovalReason[];
  readonly #gate: Automaton;
  constructor() {
    const signs = compile('phrases.jsonl');
    this.#patterns = [...signs, ...compile('certain.jsonl')];
    this.#signs = signs.length;
    this.#order = [...new Set(signs.map(([reason]) => reason))];
    this.#gate = new Automaton(this.#patterns.map(([, pattern]) => literalsOf(pattern.source)));
  }

  read(line: string, units: Uint16Array): Wording {
    const short = line.length <= CERTAIN;
    const found = this.#gate.scan(units, short ? line.length : READ, Math.min(line.length, READ));
    if (found.length === 0) return PLAIN;
    const opening = line.length > READ ? line.slice(0, READ) : line;
    const reasons: RemovalReason[] = [];
    let certain = this.#patterns.length;
    for (const row of found) {
      const [reason, pattern] = this.#patterns[row]!;
      if (row < this.#signs) {
        if (!reasons.includes(reason) && pattern.test(opening)) reasons.push(reason);
      } else if (short && row < certain && pattern.test(line)) certain = row;
    }
    if (reasons.length > 1) reasons.sort((a, b) => this.#order.indexOf(a) - this.#order.indexOf(b));
    return { signs: reasons, certain: this.#patterns[certain]?.[0] ?? null };
  }
}

function compile(file: string): readonly Matcher[] {
  const rows = readFileSync(new URL(`./model/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const { reason, at, pattern } = JSON.parse(row) as PhraseRow;
    const source = at === 'line' ? `^(?:${pattern})$` : at === 'start' ? `^(?:${pattern})` : pattern;
    return [reason, new RegExp(source, 'i')];
  });
}

let phrases: Phrases | undefined;

/** What the wording of a line says by itself; `units` are those of its opening, as many as are ever looked at. */
export const wordingOf = (line: string, units = unitsOf(line)): Wording => (phrases ??= new Phrases()).read(line, units);
