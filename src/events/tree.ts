/** Questions to a dependency tree. */
import { changed } from '../syntax/change.ts';
import type { ParsedSentence, Token } from '../syntax/types.ts';
import { irregularLemma } from '../text/inflect.ts';

export interface Tree {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly Token[])[];
  /** Prepositions and markers of each token, in lower case. */
  readonly cases: readonly (readonly string[])[];
}

const NO_CASES: readonly string[] = [];

/** Verbs with the lemma of their irregular form, where the tagger left the form itself. */
function withVerbLemma(token: Token): Token {
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return token;
  const lemma = irregularLemma(token.text.toLowerCase());
  return lemma && lemma !== token.lemma ? changed(token, { lemma }) : token;
}

export function treeOf(sentence: ParsedSentence): Tree {
  const tokens = sentence.tokens.map(withVerbLemma);
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token);
  const cases = children.map((own) => (own.some(isCase) ? own.filter(isCase).map(lower) : NO_CASES));
  return { sentence, tokens, children, cases };
}

const relations = new Map<string, string>();

/** Whether every token reaches the root: a repair that hangs words anew must not close a circle. */
export function isTree(tokens: readonly Token[]): boolean {
  const reached = new Uint8Array(tokens.length);
  for (const token of tokens) {
    const path: number[] = [];
    let at: Token | undefined = token;
    while (at && reached[at.index] === 0) {
      reached[at.index] = 1;
      path.push(at.index);
      at = tokens[at.head];
    }
    // Met on this very path: a circle. Met before: known to end at the root.
    if (at && reached[at.index] === 1) return false;
    for (const index of path) reached[index] = 2;
  }
  return true;
}

/** Relation without its subtype. */
export function relation({ deprel }: Token): string {
  let found = relations.get(deprel);
  if (found === undefined) relations.set(deprel, (found = deprel.replace(/:.*$/, '')));
  return found;
}

const isCase = (token: Token): boolean => relation(token) === 'case' || relation(token) === 'mark';

export const childrenOf = (tree: Tree, token: Token): readonly Token[] => tree.children[token.index] ?? [];
export const headOf = (tree: Tree, token: Token): Token | undefined => tree.tokens[token.head];

const isIn = (child: Token, wanted: readonly string[]): boolean => wanted.includes(child.deprel) || wanted.includes(relation(child));

/** Children in one of the relations (subtypes count as their relation). */
export function childrenIn(tree: Tree, token: Token, ...wanted: readonly string[]): Token[] {
  const found: Token[] = [];
  for (const child of childrenOf(tree, token)) if (isIn(child, wanted)) found.push(child);
  return found;
}

/** The first child in one of the relations, the relations in order of preference. */
export function childIn(tree: Tree, token: Token, ...wanted: readonly string[]): Token | undefined {
  const children = childrenOf(tree, token);
  if (children.length === 0) return undefined;
  for (const one of wanted) for (const child of children) if (child.deprel === one || relation(child) === one) return child;
  return undefined;
}

export const lower = (token: Token): string => token.text.toLowerCase();

/** Words of the preposition or marker that introduces a token ("on behalf of" gives "on"). */
export const casesOf = (tree: Tree, token: Token): readonly string[] => tree.cases[token.index] ?? NO_CASES;

/** Whether a noun says where: "in Oslo", "at the palace". */
export const isPlaced = (tree: Tree, noun: Token): boolean =>
  (noun.upos === 'PROPN' || noun.upos === 'NOUN') && casesOf(tree, noun).some((k) => k === 'in' || k === 'at');

/** The token and those coordinated with it, also where the parser hung the last of a list at one in its middle. */
export function withConjuncts(tree: Tree, token: Token): Token[] {
  return [token, ...childrenIn(tree, token, 'conj').flatMap((c) => (c.upos === 'VERB' ? [c] : withConjuncts(tree, c)))];
}

/** First token of a coordination. */
export function firstConjunct(tree: Tree, token: Token): Token {
  let first = token;
  for (let steps = 0; first.deprel === 'conj' && steps < 12; steps++) first = headOf(tree, first) ?? first;
  return first;
}

/** Tokens of the subtree, in text order. */
export function subtree(tree: Tree, token: Token): Token[] {
  const found: Token[] = [];
  const stack: Token[] = [token];
  while (stack.length > 0) {
    const next = stack.pop()!;
    found.push(next);
    stack.push(...childrenOf(tree, next));
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Whether `token` lies under `above` (or is it). */
export function isUnder(tree: Tree, token: Token, above: Token): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at && steps < 64; steps++) {
    if (at.index === above.index) return true;
    at = headOf(tree, at);
  }
  return false;
}

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose']);
export const isRelativePronoun = (token: Token): boolean =>
  RELATIVE.has(lower(token)) && (token.upos === 'PRON' || token.xpos.startsWith('W'));

/** "Asked about the accord, the president said …": the parser takes the participle for a past. */
const isAskedFirst = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBD' && verb.index === 0 && relation(verb) === 'ccomp' && childrenOf(tree, verb).every((c) => c.deprel !== 'nsubj');

/** Whether a verb stands in the passive: with an auxiliary, or as a bare participle after a noun ("a deal brokered by Oman"). */
export function isPassive(tree: Tree, verb: Token): boolean {
  if (childrenOf(tree, verb).some((c) => c.deprel === 'nsubj:pass' || c.deprel === 'aux:pass' || c.deprel === 'csubj:pass')) return true;
  if (isAskedFirst(tree, verb)) return true;
  if (verb.xpos !== 'VBN') return false;
  if (childrenOf(tree, verb).some((c) => c.deprel === 'nsubj' || c.deprel === 'obj' || relation(c) === 'aux')) return false;
  const base = firstConjunct(tree, verb);
  return base.index === verb.index
    ? ['acl', 'advcl', 'xcomp', 'amod', 'root', 'parataxis'].includes(relation(verb))
    : isPassive(tree, base);
}

/** Nouns that only measure or introduce the next: "a round of talks", "a series of raids". */
const TRANSPARENT = new Set(
  (
    'round series number kind sort type wave string spate host group lot couple dozen hundred thousand million set bit piece part amount ' +
    'form act array bunch majority half quarter rest total tranche batch sum level degree end start resumption kinds some most many much all several few any ' +
    'both each ton tonne shipload planeload truckload litre liter barrel score handful worth raft package'
  ).split(' '),
);

/** Looks through a measuring noun to the noun it measures. */
export function throughMeasure(tree: Tree, noun: Token, isWanted: (token: Token) => boolean): Token {
  if (isWanted(noun)) return noun;
  const inner = childrenIn(tree, noun, 'nmod').find((c) => casesOf(tree, c).some((k) => k === 'of' || k === 'in'));
  return inner && (TRANSPARENT.has(noun.lemma) || TRANSPARENT.has(lower(noun).replace(/s$/, ''))) ? inner : noun;
}
