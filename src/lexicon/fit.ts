/** Whether the words found by the trie are really the alias: the same letters, the same joints, its case policy kept. */
import { foldWord, isCapital } from '../text/fold.ts';
import { newTokens, stem, tokenise, type Tokens } from './tokens.ts';
import type { CasePolicy } from './types.ts';

/** Small words inside names that are written either way: "Al-Assad", "al-Assad"; "Republic Of Korea". */
const PARTICLES = new Set(
  'a al an and as at bin by d da das de del der des di do dos du e el et for ibn il in la le les of on or os the to ul und van von y zu'.split(
    ' ',
  ),
);

/** Capitals for emphasis are trusted on words of this length; shorter ones may be acronyms that happen to read like a name. */
const SAFE_CAPITALS = 5;

interface Word {
  readonly text: string;
  readonly folded: string;
  /** What stands before the word in the alias. */
  readonly joint: string;
}

/** An alias cut into words, ready to be compared. */
export interface Shape {
  readonly text: string;
  readonly words: readonly Word[];
  readonly case: CasePolicy;
  /** An abbreviation is not found without its stop: "Sen." is a title, "Sen" a surname. */
  readonly stop: boolean;
  /** Whether words may differ by a plural -s. */
  readonly inflected: boolean;
}

export function shapeOf(text: string, policy: CasePolicy, inflected: boolean): Shape {
  const tokens = tokenise(text, newTokens(8));
  const words = Array.from({ length: tokens.count }, (_, i) => {
    const word = text.slice(tokens.start[i], tokens.end[i]);
    return { text: word, folded: foldWord(word), joint: text.slice(i > 0 ? tokens.end[i - 1] : 0, tokens.start[i]) };
  });
  return { text, words, case: policy, stop: text.endsWith('.'), inflected };
}

/** Words `from … to` of the text against an alias. */
export function fits(text: string, tokens: Tokens, from: number, to: number, shape: Shape): boolean {
  const start = tokens.start[from]!;
  const end = tokens.end[to]!;
  if (shape.stop && text.charAt(end) !== '.') return false;
  // Most names stand in the text as they stand in the lexicon.
  if (text.startsWith(shape.text, start) && end - start === shape.text.length - (shape.stop ? 1 : 0)) return true;
  if (shape.words.length !== to - from + 1) return false;
  return shape.words.every((word, k) => {
    const at = from + k;
    if (k > 0 && !joinsAlike(text, tokens, at, word.joint)) return false;
    return wordFits(text.slice(tokens.start[at], tokens.end[at]), word, shape, text, tokens.start[at]!);
  });
}

function wordFits(found: string, word: Word, shape: Shape, text: string, start: number): boolean {
  if (found === word.text) return true;
  if (shape.case === 'exact' && !sameCase(found, word.text)) return false;
  const folded = foldWord(found);
  if (folded !== word.folded && !(shape.inflected && stem(folded) === stem(word.folded))) return false;
  return shape.case !== 'title' || capitalisedAlike(found, word, text, start);
}

/** Whether what stands before word `at` of the text may stand for what stands there in the alias. */
function joinsAlike(text: string, tokens: Tokens, at: number, known: string): boolean {
  const found = text.slice(tokens.end[at - 1], tokens.start[at]);
  if (found === known) return true;
  const joint = plainJoint(found);
  const wanted = plainJoint(known);
  if (joint === wanted) return true;
  if (joint === ' ' || joint === '-') return wanted.includes(' ') || wanted === '-';
  // "St. Petersburg" for "St Petersburg", "J. Smith" for "J Smith": a stop after a short word is no end of sentence.
  const before = tokens.start[at - 1]!;
  return joint === '. ' && wanted === ' ' && tokens.end[at - 1]! - before <= 3 && isCapital(text.charCodeAt(before));
}

/** A joint with its look evened: one space for any white space without a blank line, plain hyphen and apostrophe. */
function plainJoint(joint: string): string {
  if (joint === ' ') return joint;
  if (joint.length > 12 || /\n\s*\n/.test(joint)) return '\n';
  return joint
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–]/g, '-')
    .replace(/[‘’ʼ`]/g, "'");
}

function sameCase(found: string, known: string): boolean {
  const a = found.normalize('NFC');
  const b = known.normalize('NFC');
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (isCapital(a.charCodeAt(i)) !== isCapital(b.charCodeAt(i))) return false;
  return true;
}

const allCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

function capitalisedAlike(found: string, word: Word, text: string, start: number): boolean {
  if (PARTICLES.has(word.folded)) return true;
  if (allCapitals(word.text)) return allCapitals(found);
  if (allCapitals(found)) return found.length >= SAFE_CAPITALS || capitalsBefore(text, start);
  return !isCapital(word.text.charCodeAt(0)) || isCapital(found.charCodeAt(0));
}

/** No headline or dateline in capitals is longer; without a bound a line of capitals a megabyte long would be read over and over. */
const HEADLINE_CHARS = 300;

/** True in headlines and datelines in capitals: nothing in lower case stands before on the line. */
function capitalsBefore(text: string, start: number): boolean {
  const first = start - HEADLINE_CHARS;
  for (let i = start - 1; i >= Math.max(0, first); i--) {
    const letter = text.charAt(i);
    if (letter === '\n') return true;
    if (letter !== letter.toUpperCase()) return false;
  }
  return first <= 0;
}
