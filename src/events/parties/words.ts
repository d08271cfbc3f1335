/** What the words of a noun phrase alone say of the party it may be: a name, no state, and where to look for a party. */
import type { Span } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { childrenIn, lower, type Tree } from '../tree.ts';
import type { GenericParty } from './types.ts';

/** Nouns of a state itself; without "the" and a country they mean any or a future one ("an independent state"). */
const STATE_NOUNS = new Set(['state', 'nation', 'country', 'republic', 'kingdom', 'capital', 'side']);

export const isDefinite = (tree: Tree, token: Token): boolean => childrenIn(tree, token, 'det').some((d) => lower(d) === 'the');

/** "King and Weeks were freed": a title alone with a capital is a surname. */
export const isName = (tree: Tree, token: Token, party: GenericParty): boolean =>
  token.upos === 'PROPN' &&
  !party.plural &&
  !party.described &&
  party.country === null &&
  !isDefinite(tree, token) &&
  /^[A-Z][a-z]/.test(token.text);

export const isNoState = (tree: Tree, token: Token, party: GenericParty): boolean =>
  STATE_NOUNS.has(party.noun) &&
  !party.plural &&
  party.country === null &&
  (!isDefinite(tree, token) || (party.noun === 'side' && party.described && !OPPOSING.test(party.name)));

/** "The other side" is a party, "the fiscal side" is none. */
const OPPOSING = /\b(?:other|opposing|opposite|rival|enemy|government|rebel)\b/i;

/** What the article says at a span of the sentence. */
export function wordsAt({ sentence: { sentence } }: Tree, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** Where the party of a thing is looked for: whose it is, by and from whom, on and against whom. */
export const TARGET_CASES = 'by from of against on to with for between among in at into over near inside about towards toward'.split(' ');
/** The same without where a thing is: nobody is addressed by "trials in Peru" or "the war in Peru". */
const PLACES = new Set(['in', 'at', 'near', 'inside']);
export const ADDRESSEE_CASES = TARGET_CASES.filter((word) => !PLACES.has(word));
export const SOURCE_CASES = ['by', 'of', 'from'];
/** Prepositions after which a name nobody knows may be a party; after "in" or "under" it is a place or a plan. */
export const NAME_CASES = new Set("by with to from against of for between among on upon into and ’s 's".split(' '));

/** The part before the hyphen that a word is written with, in lower case: "non" of "non-EC"; null where there is none. */
export function prefixOf(tree: Tree, token: Token): string | null {
  const hyphen = tree.tokens[token.index - 1];
  const before = tree.tokens[token.index - 2];
  const joined = hyphen !== undefined && before !== undefined && /^[-‐‑–]$/.test(hyphen.text);
  return joined && before.end === hyphen.start && hyphen.end === token.start ? lower(before) : null;
}

/** Prefixes that make a name mean others: "non-EC countries", "a sub-cabinet meeting", "pro-Russian". */
export const MEANS_OTHERS: ReadonlySet<string> = new Set(['non', 'sub', 'pro', 'pre', 'post']);

/** "Ethnic Albanians", "an ethnic Russian party": called after a state, and not of it. */
export const isEthnic = (tree: Tree, token: Token): boolean => lower(tree.tokens[token.index - 1] ?? token) === 'ethnic';

/** Whether a word is written with what makes it mean others: "non-EC countries", "pro-Russian", "anti-Assad forces". */
export function isPrefixed(tree: Tree, token: Token): boolean {
  const prefix = prefixOf(tree, token);
  return prefix !== null && (prefix === 'anti' || MEANS_OTHERS.has(prefix));
}

/** Whether a word says whom others are not, are against or are like; they are none of theirs. */
export const meansOthers = (tree: Tree, token: Token): boolean => isEthnic(tree, token) || isPrefixed(tree, token);

/** Nouns that without a determiner mean a thing rather than those who have it: "pushed for authority". */
const ABSTRACT = new Set(['authority', 'business', 'leadership', 'justice', 'power']);

export const isAbstract = (tree: Tree, token: Token, party: GenericParty): boolean =>
  ABSTRACT.has(party.noun) && !party.plural && party.country === null && childrenIn(tree, token, 'det', 'nmod:poss').length === 0;
