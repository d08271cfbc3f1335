/** Questions to a parsed sentence, in the terms of Universal Dependencies. */
import type { Span } from '../model.ts';
import type { ParsedSentence, Token } from './types.ts';

/** Whether `token` has one of `relations`; a relation without subtype takes in its subtypes ("nsubj" takes in "nsubj:pass"). */
export function hasRelation(token: Token, ...relations: readonly string[]): boolean {
  return relations.some((r) => token.deprel === r || token.deprel.startsWith(`${r}:`));
}

/** Head of `token`; null for the root. */
export function headOf(parsed: ParsedSentence, token: Token): Token | null {
  return parsed.tokens[token.head] ?? null;
}

/** Direct dependents in order, of the given relations where any are named. */
export function dependents(parsed: ParsedSentence, token: Token, ...relations: readonly string[]): Token[] {
  return parsed.tokens.filter((t) => t.head === token.index && (relations.length === 0 || hasRelation(t, ...relations)));
}

/** Whether `token` stands below `above`, or is it. */
export function isBelow(parsed: ParsedSentence, token: Token, above: Token): boolean {
  for (let at: Token | null = token, steps = 0; at !== null && steps <= parsed.tokens.length; at = headOf(parsed, at), steps++) {
    if (at.index === above.index) return true;
  }
  return false;
}

/** Span from the first to the last word below `token`, in offsets of the article; conjuncts and clauses included. */
export function phraseSpan(parsed: ParsedSentence, token: Token): Span {
  const below = parsed.tokens.filter((t) => isBelow(parsed, t, token));
  return { start: Math.min(...below.map((t) => t.start)), end: Math.max(...below.map((t) => t.end)) };
}

/** `token` and what is coordinated with it ("Lavrov" and "Blinken" of "Lavrov and Blinken"), in order. */
export function conjuncts(parsed: ParsedSentence, token: Token): Token[] {
  const found = [token];
  for (let i = 0; i < found.length; i++) found.push(...dependents(parsed, found[i]!, 'conj'));
  return found.sort((a, b) => a.index - b.index);
}

/** What `token` is renamed by ("the minister" of "Lavrov, the minister"). */
export function appositions(parsed: ParsedSentence, token: Token): Token[] {
  return dependents(parsed, token, 'appos');
}

/** Whether `verb` is in the passive voice. */
export function isPassive(parsed: ParsedSentence, verb: Token): boolean {
  return verb.xpos === 'VBN' && dependents(parsed, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass', 'obl:agent').length > 0;
}

/**
 * Grammatical subject of `verb`. A verb without one of its own takes that of the verb it is coordinated with, of the verb it completes
 * ("agreed to meet"; the object where there is one, "urged Iran to return") or of the noun it modifies ("the treaty signed in 1992").
 */
export function subject(parsed: ParsedSentence, verb: Token): Token | null {
  let at = verb;
  for (let steps = 0; steps < 8; steps++) {
    const own = dependents(parsed, at, 'nsubj', 'csubj').find((t) => t.deprel !== 'nsubj:outer' && !isRelative(t));
    if (own !== undefined) return own;
    const head = headOf(parsed, at);
    if (head === null) return null;
    if (hasRelation(at, 'acl')) return hasObjectGap(parsed, at) ? null : head;
    if (hasRelation(at, 'xcomp')) {
      const controller = dependents(parsed, head, 'obj', 'iobj').find((t) => t.index < at.index);
      if (controller !== undefined) return controller;
    } else if (!hasRelation(at, 'conj') && !(hasRelation(at, 'advcl') && !isFinite(at))) return null;
    at = head;
  }
  return null;
}

/** Direct object of `verb`, else its indirect one ("told reporters that"), or the word its relative clause hangs on where the object was moved there. */
export function object(parsed: ParsedSentence, verb: Token): Token | null {
  const own = [...dependents(parsed, verb, 'obj'), ...dependents(parsed, verb, 'iobj')].find((t) => !isRelative(t));
  if (own !== undefined) return own;
  return hasRelation(verb, 'acl') && hasObjectGap(parsed, verb) ? headOf(parsed, verb) : null;
}

/** Who acts: the subject, in the passive the agent ("by the ministry"); null where unsaid. */
export function agent(parsed: ParsedSentence, verb: Token): Token | null {
  if (!isPassive(parsed, verb) && !isReduced(verb)) return subject(parsed, verb);
  return dependents(parsed, verb, 'obl:agent')[0] ?? obliques(parsed, verb, 'by')[0]?.token ?? null;
}

/** To whom it is done: the object, in the passive the subject. */
export function patient(parsed: ParsedSentence, verb: Token): Token | null {
  return isPassive(parsed, verb) || isReduced(verb) ? subject(parsed, verb) : object(parsed, verb);
}

/** A phrase under a verb or noun with the preposition (in lower case, "together with" as one) that brings it in. */
export interface Oblique {
  readonly preposition: string;
  readonly token: Token;
}

/** Prepositional phrases under a verb (obl) or noun (nmod), of the given prepositions where any are named; bare phrases have an empty one. */
export function obliques(parsed: ParsedSentence, token: Token, ...prepositions: readonly string[]): Oblique[] {
  return dependents(parsed, token, 'obl', 'nmod')
    .filter((t) => t.deprel !== 'nmod:poss')
    .map((t) => ({ preposition: prepositionOf(parsed, t), token: t }))
    .filter((o) => prepositions.length === 0 || prepositions.includes(o.preposition));
}

/** Preposition of a phrase in lower case, empty where there is none; that of the first conjunct serves the others. */
export function prepositionOf(parsed: ParsedSentence, token: Token): string {
  const words = dependents(parsed, token, 'case').flatMap((t) => [t, ...dependents(parsed, t, 'fixed')]);
  if (words.length > 0) return words.map((t) => t.text.toLowerCase()).join(' ');
  const head = headOf(parsed, token);
  return head !== null && hasRelation(token, 'conj') && !head.xpos.startsWith('VB') ? prepositionOf(parsed, head) : '';
}

const negators = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'no longer', 'hardly', 'barely']);

/** The word that negates `token`: "not" beside a verb, "no" before a noun, "no" before the verb's subject or object; null without one. */
export function negation(parsed: ParsedSentence, token: Token): Token | null {
  const beside = dependents(parsed, token, 'advmod', 'det', 'cc:preconj', 'cc').find((t) => isNegator(t));
  if (beside !== undefined) return beside;
  for (const argument of dependents(parsed, token, 'nsubj', 'obj')) {
    const no = dependents(parsed, argument, 'det', 'advmod').find((t) => isNegator(t));
    if (no !== undefined) return no;
    if (/^(?:no|none|nobody|nothing|neither)$/i.test(argument.text)) return argument;
  }
  return null;
}

/** Auxiliaries of a verb in order: "will", "have", "may". A coordinated verb without its own takes those of the first. */
export function auxiliaries(parsed: ParsedSentence, verb: Token): Token[] {
  const own = dependents(parsed, verb, 'aux');
  const head = headOf(parsed, verb);
  if (own.length > 0 || head === null || verb.deprel !== 'conj' || isFinite(verb)) return own;
  return auxiliaries(parsed, head);
}

/** Who says so: the verb of saying above or beside a clause, and its subject. */
export interface Report {
  readonly verb: Token;
  readonly speaker: Token | null;
}

const saying = new Set(
  (
    'say tell state add announce report declare claim note stress emphasize emphasise underline underscore point confirm warn argue believe think insist ' +
    'maintain reiterate explain suggest allege assert admit acknowledge deny write tweet post quote cite reveal disclose inform remark comment conclude hold ' +
    'recall observe predict estimate hope vow pledge promise threaten'
  ).split(' '),
);

/** The nearest reporting clause that holds `token`: "X said (that) …", "…, X said", "according to X"; null without one. */
export function reportingClause(parsed: ParsedSentence, token: Token): Report | null {
  for (let at: Token | null = token, steps = 0; at !== null && steps <= parsed.tokens.length; at = headOf(parsed, at), steps++) {
    const head = headOf(parsed, at);
    if (head !== null && hasRelation(at, 'ccomp', 'parataxis') && saying.has(head.lemma))
      return { verb: head, speaker: subject(parsed, head) };
    const beside = dependents(parsed, at, 'parataxis').find((t) => saying.has(t.lemma) && dependents(parsed, t, 'nsubj').length > 0);
    if (beside !== undefined && !isBelow(parsed, token, beside)) return { verb: beside, speaker: subject(parsed, beside) };
    const source = obliques(parsed, at, 'according to')[0];
    if (source !== undefined && !isBelow(parsed, token, source.token)) {
      return { verb: dependents(parsed, source.token, 'case')[0]!, speaker: source.token };
    }
  }
  return null;
}

const isNegator = (token: Token): boolean => negators.has(token.text.toLowerCase()) || (token.deprel === 'det' && token.lemma === 'no');
const isFinite = (token: Token): boolean => /^(?:VBD|VBP|VBZ|MD)$/.test(token.xpos);
/** "the treaty signed in 1992": a participle under a noun. */
const isReduced = (token: Token): boolean => token.deprel === 'acl' && token.xpos === 'VBN';
const isRelative = (token: Token): boolean => /^(?:who|whom|which|that)$/i.test(token.text) && /^W|^IN$/.test(token.xpos);

/** Whether the noun above a relative clause is its object ("the treaty (which) they signed"): it has a subject but no object of its own. */
function hasObjectGap(parsed: ParsedSentence, verb: Token): boolean {
  if (verb.deprel !== 'acl:relcl') return false;
  const relative = dependents(parsed, verb, 'nsubj', 'obj').find((t) => isRelative(t));
  if (relative !== undefined) return relative.deprel === 'obj';
  return dependents(parsed, verb, 'nsubj').length > 0 && dependents(parsed, verb, 'obj').length === 0;
}
