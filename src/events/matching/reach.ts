/** The phrases and nouns a head reaches: found once a head, asked by each of its patterns. */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, relation, throughMeasure, withConjuncts, type Tree } from '../tree.ts';

const AFTER_VERB = ['obl', 'nmod', 'obl:agent', 'advmod', 'advcl', 'acl', 'xcomp', 'ccomp', 'obj'];
/** Words after the head in which a phrase is looked for that the tree hung elsewhere. */
const LOOSE = 30;

/** Phrases with a preposition or marker: those the tree hangs at the heads, and those only the order of the words gives them. */
interface Phrases {
  readonly direct: readonly Token[];
  readonly loose: readonly Token[];
}

function phrasesOf(tree: Tree, anchors: readonly Token[]): Phrases {
  const direct = anchors.flatMap((a) => childrenIn(tree, a, ...AFTER_VERB).filter((c) => c.index > a.index || c.index < a.index - 1));
  const last = Math.max(...anchors.map((a) => a.index));
  const stop = tree.tokens.find((t) => t.index > last && (/^(?:VB[DZP]|MD)$/.test(t.xpos) || t.text === ';'))?.index ?? tree.tokens.length;
  const after = tree.tokens
    .slice(last + 1, Math.min(stop, last + LOOSE))
    .filter((t) => t.upos === 'NOUN' || t.upos === 'PROPN' || t.upos === 'PRON' || t.upos === 'ADJ');
  const nested = direct.flatMap((c) => (relation(c) === 'obl' || relation(c) === 'nmod' ? childrenIn(tree, c, 'nmod', 'obl') : []));
  const hasCase = (c: Token): boolean => casesOf(tree, c).length > 0;
  return {
    direct: direct.filter(hasCase),
    loose: [...new Set([...nested, ...after])].filter((c) => hasCase(c) && !direct.includes(c)).sort((a, b) => a.index - b.index),
  };
}

const phrases = new WeakMap<Tree, Map<string, Phrases>>();

/** Phrases with one of the prepositions at the anchors, nearest level first. */
export function phrasesWith(
  tree: Tree,
  anchors: readonly Token[],
  preps: readonly string[],
): { near: readonly Token[]; loose: readonly Token[] } {
  let known = phrases.get(tree);
  if (!known) phrases.set(tree, (known = new Map()));
  const key = anchors.map((a) => a.index).join();
  let all = known.get(key);
  if (!all) known.set(key, (all = phrasesOf(tree, anchors)));
  const fits = (c: Token): boolean => casesOf(tree, c).some((k) => preps.includes(k));
  // The pattern names its prepositions in the order of their weight: sued "against" somebody, "in" a court.
  const rank = (c: Token): number => Math.min(...casesOf(tree, c).map((k) => (preps.includes(k) ? preps.indexOf(k) : preps.length)));
  const near = all.direct.filter(fits);
  if (near.length > 1) near.sort((a, b) => rank(a) - rank(b));
  return { near, loose: all.loose.filter(fits) };
}

const nouns = new WeakMap<Tree, (readonly Token[] | undefined)[]>();

/** The nouns an object may mean: it, what it measures, those coordinated with it, then the nouns that describe it. */
export function nounsOf(tree: Tree, object: Token): readonly Token[] {
  let known = nouns.get(tree);
  if (!known) nouns.set(tree, (known = []));
  return (known[object.index] ??= [
    ...withConjuncts(tree, object).flatMap((token) => {
      const measured = throughMeasure(tree, token, () => false);
      return measured === token ? [token] : [token, measured];
    }),
    ...childrenIn(tree, object, 'compound', 'obl:unmarked', 'nmod:unmarked'),
    // "held the Foreign and Defence Ministerial Meeting": a name whose last word the tree hangs at its first.
    ...childrenIn(tree, object, 'obj', 'flat').filter((c) => c.upos === 'PROPN' && object.upos === 'PROPN'),
  ]);
}
