/**
 * Fallback where the parse is doubtful: a sentence whose root is no verb ("court freed activist" read as one long noun)
 * is read again over its tags. The first word that can be a trigger's past form after a party becomes the verb; the nouns
 * before it its subject, those after it its object and phrases.
 */
import { changed, withTokens } from '../../syntax/change.ts';
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import type { TriggerIndex } from '../matching/triggers.ts';
import { lower } from '../tree.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const BEFORE = new Set([...NOMINAL, 'ADV', 'PUNCT', 'AUX', 'PART']);
const AFTER = new Set(['DET', 'PROPN', 'ADJ', 'NOUN', 'PRON', 'ADP', 'NUM', 'ADV']);

/** A word that looks like a finite verb of a trigger though it is tagged otherwise. */
function mayBeVerb(tokens: readonly Token[], token: Token, index: TriggerIndex): boolean {
  if (!index.verbs.has(lower(token)) || token.text !== lower(token)) return false;
  const before = tokens[token.index - 1];
  const after = tokens[token.index + 1];
  if (token.upos === 'VERB' ? !/^VB[DZP]$/.test(token.xpos) : index.nouns.has(lower(token))) return false;
  // "Germany accepts more": a present form only after a name.
  if (token.upos === 'NOUN' && token.text.endsWith('s') && before?.upos !== 'PROPN') return false;
  return before !== undefined && after !== undefined && BEFORE.has(before.upos) && AFTER.has(after.upos);
}

/** Whether nothing in the sentence is a finite verb at its root. */
function lacksVerb(tokens: readonly Token[]): boolean {
  const root = tokens.find((t) => t.head === -1);
  if (!root || root.upos === 'VERB' || root.upos === 'AUX') return false;
  return !tokens.some((t) => t.head === root.index && (t.deprel === 'cop' || t.deprel === 'aux'));
}

/** The sentence with its main verb put right; the same sentence where nothing speaks for it. */
export function repairRoot(sentence: ParsedSentence, index: TriggerIndex): ParsedSentence {
  const { tokens } = sentence;
  if (!lacksVerb(tokens)) return sentence;
  const nouns = (limit: number): boolean => tokens.slice(0, limit).some((t) => NOMINAL.has(t.upos));
  const verb = tokens.find(
    (t) =>
      (t.xpos === 'VBN' || t.xpos === 'VBD' || !t.text.endsWith('s') || t.upos !== 'NOUN') && mayBeVerb(tokens, t, index) && nouns(t.index),
  );
  if (!verb) return sentence;
  const passive = tokens.slice(Math.max(0, verb.index - 3), verb.index).some((t) => /^(?:was|were|been|is|are|being|be)$/.test(lower(t)));
  // Tokens that now hang under nothing on their own side of the verb become its children.
  const crosses = (t: Token): boolean => t.head === -1 || t.head === verb.index || t.head < verb.index !== t.index < verb.index;
  let subject = false;
  let object = false;
  const heads = tokens.map((t): Token => {
    if (t.index === verb.index) return changed(t, { upos: 'VERB', xpos: passive ? 'VBN' : 'VBD', head: -1, deprel: 'root' });
    if (!crosses(t)) return t;
    const cased = tokens.some((c) => c.head === t.index && c.deprel === 'case');
    const to = (deprel: string): Token => changed(t, { head: verb.index, deprel });
    if (t.upos === 'AUX') return to(passive && /^(?:was|were|been|is|are|being|be)$/.test(lower(t)) ? 'aux:pass' : 'aux');
    if (!NOMINAL.has(t.upos))
      return to(t.upos === 'VERB' ? 'advcl' : t.upos === 'ADV' ? 'advmod' : t.upos === 'PUNCT' ? 'punct' : t.deprel);
    if (cased || t.name === 'date') return to('obl');
    if (t.index < verb.index) {
      if (subject) return to('obl');
      subject = true;
      return to(passive ? 'nsubj:pass' : 'nsubj');
    }
    if (object || passive) return to('obl');
    object = true;
    return to('obj');
  });
  return withTokens(sentence, heads, 0.6);
}
