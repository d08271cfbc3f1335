/**
 * A subject parted from its verb by an insertion: "Peru – which backs the plan – called for talks", "Rossi, whose party
 * lost, hailed the vote". Where the parser made the verb part of the insertion, it becomes the main verb again.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import { type Change, NOMINAL, withChanges } from './edit.ts';

interface Insertion {
  /** The marks it stands between. */
  readonly open: Token;
  readonly close: Token;
}

const isDash = (tokens: readonly Token[], token: Token): boolean =>
  /^(?:-{1,2}|–|—)$/.test(token.text) &&
  (tokens[token.index - 1]?.end ?? token.start) < token.start &&
  (tokens[token.index + 1]?.start ?? token.end) > token.end;

/** The insertion between two dashes, or between two commas and begun by a relative word. */
function insertionOf(tokens: readonly Token[]): Insertion | undefined {
  const dashes = tokens.filter((t) => isDash(tokens, t));
  if (dashes.length === 2) return { open: dashes[0]!, close: dashes[1]! };
  const commas = tokens.filter((t) => t.text === ',');
  const open = commas.find((c) => /^(?:WP|WDT|WP\$)$/.test(tokens[c.index + 1]?.xpos ?? ''));
  const close = open && commas.find((c) => c.index > open.index && isVerbForm(tokens[c.index + 1]));
  const own = open && close && tokens.slice(open.index, close.index).some((t) => /^VB[DZP]$/.test(t.xpos));
  return own ? { open, close } : undefined;
}

const isVerbForm = (token: Token | undefined): boolean => token !== undefined && token.upos === 'VERB' && /^VB[DZPN]$/.test(token.xpos);

/** The verb right after the insertion, adverbs skipped. */
function verbAfter(tokens: readonly Token[], close: Token): Token | undefined {
  const next = tokens.slice(close.index + 1, close.index + 4).find((t) => t.upos !== 'ADV');
  return isVerbForm(next) ? next : undefined;
}

/** The noun before the insertion that no preposition governs: what the sentence is about. */
function subjectBefore(tokens: readonly Token[], open: Token): Token | undefined {
  for (const first of tokens.slice(0, open.index)) {
    if (!NOMINAL.has(first.upos)) continue;
    let noun = first;
    for (let steps = 0; steps < 8 && noun.head >= 0 && noun.head < open.index; steps++) noun = tokens[noun.head]!;
    const governed = tokens.some((t) => t.head === noun.index && t.deprel === 'case');
    if (NOMINAL.has(noun.upos) && !governed && noun.name !== 'date') return noun;
  }
  return undefined;
}

/** The sentence with the verb after the insertion as its main verb; the same sentence where it is so already. */
export function mendInsertions(sentence: ParsedSentence): ParsedSentence {
  const { tokens } = sentence;
  const found = insertionOf(tokens);
  const verb = found && verbAfter(tokens, found.close);
  const noun = found && subjectBefore(tokens, found.open);
  if (!found || !verb || !noun || noun.head === verb.index) return sentence;
  const within = (index: number): boolean => index > found.open.index && index < found.close.index;
  const root = tokens.find((t) => t.head === -1)!;
  // Only where nothing else is the main clause: its root is the noun itself, which says nothing, or lies in the insertion.
  const empty = root.index === noun.index && !tokens.some((t) => t.head === root.index && t.deprel === 'cop');
  if (!empty && !within(root.index)) return sentence;
  if (tokens.some((t) => t.head === verb.index && t.deprel.startsWith('nsubj'))) return sentence;
  const changes = new Map<number, Change>();
  changes.set(verb.index, { head: -1, deprel: 'root', ...(verb.xpos === 'VBN' ? { xpos: 'VBD' } : {}) });
  if (root.index !== noun.index) changes.set(root.index, { head: noun.index, deprel: 'acl:relcl' });
  changes.set(noun.index, { head: verb.index, deprel: 'nsubj' });
  const named = tokens[found.open.index + 1];
  const before = tokens[found.open.index - 1]!;
  if (named?.upos === 'PROPN' && before.head === named.index) {
    // "treaties with | Chile – Peru and Ecuador – also": the name before the dash stands where the one after it was hung.
    changes.set(before.index, { head: named.head, deprel: named.deprel });
    for (const t of tokens) if (t.head === named.index && t.index < before.index) changes.set(t.index, { head: before.index });
    changes.set(named.index, { head: noun.index, deprel: 'appos' });
  }
  return withChanges(sentence, changes);
}
