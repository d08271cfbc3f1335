/** An event with what its sentence says of how it is told: what tells whether another tells the same act. */
import type { EventRecord } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import { casesOf, childrenIn, childrenOf, headOf, lower, relation, type Tree } from '../tree.ts';

/** How one act is told. */
export interface Telling {
  /** Lemma of the trigger's head. */
  readonly lemma: string;
  /** Offset of the word that carries the act. */
  readonly anchor: number;
  /** Offsets of the words above it in the same statement: its governing verb, the noun it stands at. */
  readonly above: readonly number[];
  /** Lemmas of the words that say what the act is about, names aside. */
  readonly words: ReadonlySet<string>;
  /** Numbers among them, figures without their commas. */
  readonly numbers: ReadonlySet<string>;
  /** Whether a noun takes up something spoken of before ("the ban", "these strikes"); null of a verb. */
  readonly noun: 'definite' | 'indefinite' | null;
  /** Whether it is told as one more act, or one of another time: "also asked", "had originally asked". */
  readonly adds: boolean;
}

/** An event with what merging needs to know. */
export interface Draft extends Telling {
  readonly event: EventRecord;
  readonly headline: boolean;
  /** Whether only a political actor does such an act. */
  readonly political: boolean;
  /** Whether its words leave open whom it concerns. */
  readonly open: boolean;
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);
/** Words that say nothing of what an act is about. */
const EMPTY = new Set(
  'have be do make say tell year day week month time people country government other first last new more one two side part own such'.split(
    ' ',
  ),
);
const MAGNITUDE = new Set(['hundred', 'thousand', 'million', 'mln', 'billion', 'bln', 'trillion', 'pct']);
/** Adverbs of an act told besides another. */
const ADDS = new Set(['also', 'again', 'separately', 'further', 'furthermore', 'originally', 'previously', 'earlier', 'later', 'then']);
/** Clauses beside an act rather than about it. */
const BESIDE = new Set(['conj', 'parataxis', 'punct', 'cc']);
const ARTICLES = new Set(['the', 'this', 'that', 'these', 'those']);
const isDefinite = (token: Token): boolean => token.deprel === 'nmod:poss' || ARTICLES.has(lower(token));

/** The words below an anchor, those of coordinated and inserted clauses left out. */
function below(tree: Tree, anchor: Token): Token[] {
  const found: Token[] = [];
  const stack = [anchor];
  while (stack.length > 0) {
    const next = stack.pop()!;
    found.push(next);
    for (const child of childrenOf(tree, next)) if (!(next === anchor && BESIDE.has(relation(child)))) stack.push(child);
  }
  return found;
}

/** A participle beside a verb: "expelled him, saying he is not welcome and giving him 48 hours". */
const isParticiple = (token: Token): boolean => token.xpos === 'VBG' && ['advcl', 'conj'].includes(relation(token));

/** "1,400" and "1400" are one number. */
const figureOf = (token: Token): string => lower(token).replace(/(?<=\d),(?=\d{3})/g, '');

/** Words before a clause that spells out the act itself: "made concessions, including allowing transit". */
const SPELLS_OUT = new Set(['including', 'by']);

/** Prepositions before an act of another time: "spoke after talks with". */
const OTHER_TIME = new Set(['after', 'before', 'since', 'following', 'despite', 'until']);

/** Whether the step from a word to its head leaves the statement: a coordinated, inserted or finite clause of its own. */
function leaves(tree: Tree, token: Token, head: Token): boolean {
  const step = relation(token);
  if (step === 'conj') return !(isParticiple(token) && isParticiple(head));
  if (step === 'parataxis') return true;
  if (token.deprel === 'acl:relcl') return lower(head) !== 'what';
  if (step === 'obl' && casesOf(tree, token).some((c) => OTHER_TIME.has(c))) return true;
  return (
    step === 'advcl' && (/^VB[DZPN]$/.test(token.xpos) || childrenIn(tree, token, 'mark', 'case').some((c) => !SPELLS_OUT.has(lower(c))))
  );
}

function governorsOf(tree: Tree, anchor: Token): number[] {
  const found: number[] = [];
  let at = anchor;
  for (let head = headOf(tree, at); head && found.length < 40 && !leaves(tree, at, head); head = headOf(tree, at)) {
    found.push(head.start);
    at = head;
  }
  return found;
}

/** How a match tells its act. */
export function tellingOf(tree: Tree, { head, anchor, covered }: Match): Telling {
  const about = [...new Set([...below(tree, anchor), ...covered])].filter(
    (t) => t !== head && t.name === null && CONTENT.has(t.upos) && (t.upos === 'NUM' || t.lemma.length > 2) && !EMPTY.has(t.lemma),
  );
  return {
    lemma: head.lemma,
    anchor: anchor.start,
    above: governorsOf(tree, anchor),
    words: new Set(about.map((t) => (t.upos === 'NUM' ? figureOf(t) : t.lemma.toLowerCase()))),
    numbers: new Set(about.filter((t) => t.upos === 'NUM' && !MAGNITUDE.has(lower(t))).map(figureOf)),
    noun: anchor.upos !== 'NOUN' ? null : childrenIn(tree, anchor, 'det', 'nmod:poss').some(isDefinite) ? 'definite' : 'indefinite',
    adds: childrenIn(tree, anchor, 'advmod').some((c) => ADDS.has(lower(c))) || lower(tree.tokens[0]!) === 'also',
  };
}
