/** Whether a word of a sentence is one of the words a pattern asks for, in any of its forms. */
import type { Token } from '../../syntax/types.ts';
import { childrenIn, lower, type Tree } from '../tree.ts';

/** Sums of money stand for the word: "$2 million", "€60m". */
const MONEY = /^(?:[A-Z]{0,3}[$€£¥]|(?:US)?[$€£][\d.,]{1,12}[a-z]{0,2}|USD|EUR|euros?|dollars?|dlrs|stg|francs|yen|million|billion)$/i;
const isMoney = (tree: Tree, token: Token): boolean =>
  MONEY.test(token.text) || childrenIn(tree, token, 'nummod', 'compound').some((c) => MONEY.test(c.text));

/** The word as its predecessor makes it two: "telephone conversation". */
const compoundAt = (tree: Tree, token: Token): string | null => {
  const before = tree.tokens[token.index - 1];
  return before === undefined ? null : `${lower(before)} ${lower(token)}`;
};

/** The noun that heads a name kept as one word: "embassy" of "embassy in Peru", "agreement" of "Paris Agreement". */
function headOfName(text: string): string | null {
  if (!text.includes(' ')) return null;
  const [first] = text.split(/ (?:of|in|to|for|on|at) /);
  return first!.slice(first!.lastIndexOf(' ') + 1).toLowerCase();
}

/** All that a pattern may call a token. */
function namesOf(tree: Tree, token: Token): readonly string[] {
  const word = lower(token);
  const names = [word, token.lemma];
  const head = headOfName(token.text);
  if (head !== null) names.push(head);
  // "New START" is a treaty whatever its name says.
  if (token.name === 'treaty') names.push('treaty');
  // The word with the part before its hyphen, where the tokeniser cut there.
  const hyphen = tree.tokens[token.index - 1];
  const first = tree.tokens[token.index - 2];
  if (hyphen && first && /^[-‐‑–]$/.test(hyphen.text)) {
    const joined = `${lower(first)}-${word}`;
    names.push(joined, joined.replace('-', ''));
  }
  const compound = compoundAt(tree, token);
  if (compound !== null) names.push(compound);
  if (isMoney(tree, token)) names.push('million');
  return names;
}

/** Every pattern of a sentence asks the same few words. */
const asked = new WeakMap<Tree, (readonly string[] | undefined)[]>();

/** Whether a token is one of the words. */
export function hasForm(tree: Tree, token: Token, forms: ReadonlySet<string>): boolean {
  let known = asked.get(tree);
  if (!known) asked.set(tree, (known = []));
  const names = (known[token.index] ??= namesOf(tree, token));
  for (const name of names) if (forms.has(name)) return true;
  return false;
}

/** Whether two words of the pattern fit, "telephone conversation": more is said by them than by the noun alone. */
export function isCompound(tree: Tree, token: Token, forms: ReadonlySet<string>): boolean {
  const compound = compoundAt(tree, token);
  return compound !== null && forms.has(compound);
}
