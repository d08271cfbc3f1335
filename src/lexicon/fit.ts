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

const aliasTokens = newTokens();

/** Words `from … to` of the text against `alias`. `inflected` lets a word differ by a plural -s. */
export function fits(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  alias: string,
  policy: CasePolicy,
  inflected: boolean,
): boolean {
  tokenise(alias, aliasTokens);
  if (aliasTokens.count !== to - from + 1) return false;
  for (let k = 0; k < aliasTokens.count; k++) {
    const start = tokens.start[from + k]!;
    const found = text.slice(start, tokens.end[from + k]);
    const known = alias.slice(aliasTokens.start[k], aliasTokens.end[k]);
    if (
      k > 0 &&
      !joinsAlike(
        text.slice(tokens.end[from + k - 1], start),
        alias.slice(aliasTokens.end[k - 1], aliasTokens.start[k]),
        text,
        tokens,
        from + k - 1,
      )
    )
      return false;
    if (found === known) continue;
    const foundFolded = foldWord(found);
    const knownFolded = foldWord(known);
    if (foundFolded !== knownFolded && !(inflected && stem(foundFolded) === stem(knownFolded))) return false;
    if (policy === 'exact' && !sameCase(found, known)) return false;
    if (policy === 'title' && !capitalisedAlike(found, known, knownFolded, text, start)) return false;
  }
  return true;
}

/** Whether what stands between two words of the text may stand for what stands there in the alias. */
function joinsAlike(found: string, known: string, text: string, tokens: Tokens, before: number): boolean {
  if (found === known) return true;
  const joint = plainJoint(found);
  const wanted = plainJoint(known);
  if (joint === wanted) return true;
  const open = wanted.includes(' ') || wanted === '-';
  if (joint === ' ' || joint === '-') return open;
  // "St. Petersburg" for "St Petersburg", "J. Smith" for "J Smith": a stop after a short word is no end of sentence.
  return (
    joint === '. ' &&
    wanted === ' ' &&
    tokens.end[before]! - tokens.start[before]! <= 3 &&
    isCapital(text.charCodeAt(tokens.start[before]!))
  );
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
  const a = [...found.normalize('NFC')];
  const b = [...known.normalize('NFC')];
  return a.length === b.length && a.every((letter, i) => isCapital(letter.charCodeAt(0)) === isCapital(b[i]!.charCodeAt(0)));
}

const allCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

function capitalisedAlike(found: string, known: string, folded: string, text: string, start: number): boolean {
  if (PARTICLES.has(folded)) return true;
  if (allCapitals(known)) return allCapitals(found);
  if (allCapitals(found)) return found.length >= SAFE_CAPITALS || capitalsBefore(text, start);
  return !isCapital(known.charCodeAt(0)) || isCapital(found.charCodeAt(0));
}

/** True in headlines and datelines in capitals: nothing in lower case stands before on the line. */
function capitalsBefore(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0; i--) {
    const letter = text.charAt(i);
    if (letter === '\n') return true;
    if (letter !== letter.toUpperCase()) return false;
  }
  return true;
}
