/**
 * Mends a frequent slip of the parser: an auxiliary taken for the main verb and its participle for an adjective
 * ("Ecuador has | granted political asylum"), or a subject hung under the auxiliary. The participle becomes the verb.
 */
import { changed, withTokens } from '../../syntax/change.ts';
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import type { TriggerIndex } from '../matching/triggers.ts';
import { lower } from '../tree.ts';

const PERFECT = new Set(['has', 'have', 'had', 'having']);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be']);
const MODAL = new Set(['will', 'would', 'could', 'may', 'might', 'must', 'should', 'shall', 'did', 'does', 'do', 'can']);
const SKIPPED = new Set(['ADV', 'PART']);
/** Participles that mostly are adjectives. */
const ADJECTIVES = new Set([
  'limited',
  'detailed',
  'advanced',
  'armed',
  'united',
  'combined',
  'mixed',
  'broken',
  'increased',
  'supposed',
  'concerned',
  'alleged',
]);

const DATING = new Set(['in', 'on', 'since']);
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)$/;

/** The verb an auxiliary belongs to, by the order of the words. */
function verbAfter(tokens: readonly Token[], aux: Token, index: TriggerIndex): Token | undefined {
  let at = aux.index + 1;
  for (let steps = 0; steps < 4; steps++, at++) {
    const token = tokens[at];
    if (!token) return undefined;
    const word = lower(token);
    if (SKIPPED.has(token.upos) || (PERFECT.has(lower(aux)) && word === 'been')) continue;
    // "had in July backed", "has on Monday begun": a day between the two.
    if (DATING.has(word) && tokens[at + 1] && TIME.test(tokens[at + 1]!.text)) {
      at += 1;
      continue;
    }
    if (token.upos === 'VERB') return token;
    const participle = /ed$|en$|[a-z]t$|[a-z]d$/.test(word) && index.verbs.has(word) && !ADJECTIVES.has(word) && token.text === word;
    return participle && (token.upos === 'ADJ' || token.upos === 'NOUN') && token.deprel !== 'root' ? token : undefined;
  }
  return undefined;
}

function participleTag(aux: Token): string {
  return MODAL.has(lower(aux)) ? 'VB' : 'VBN';
}

/** The sentence with auxiliaries under their verbs; the same sentence where all is well. */
export function mendAuxiliaries(sentence: ParsedSentence, index: TriggerIndex): ParsedSentence {
  let tokens = sentence.tokens;
  let mended = 0;
  for (const original of sentence.tokens) {
    const word = lower(original);
    if (!PERFECT.has(word) && !MODAL.has(word) && !BE.has(word)) continue;
    const aux = tokens[original.index]!;
    const verb = verbAfter(tokens, aux, index);
    if (!verb) continue;
    const tagged = verb.upos === 'VERB';
    const children = tokens.filter((t) => t.head === aux.index && t.index !== verb.index);
    if (tagged && aux.head === verb.index && children.length === 0) continue;
    // "has agents working": the verb's own subject stands between; a main "have" keeps its verb as object or clause.
    if (tagged && aux.head !== verb.index && (BE.has(word) || !['amod', 'xcomp', 'ccomp', 'acl', 'dep', 'obj'].includes(verb.deprel)))
      continue;
    if (tagged && verb.xpos === 'VBG' && !BE.has(word)) continue;
    if (!tagged && (BE.has(word) || MODAL.has(word))) continue;
    mended += 1;
    const head = aux.head === verb.index ? verb.head : aux.head;
    const deprel = aux.head === verb.index ? verb.deprel : aux.deprel;
    tokens = tokens.map((t): Token => {
      if (t.index === verb.index) return changed(t, { upos: 'VERB', xpos: tagged ? t.xpos : participleTag(aux), head, deprel });
      if (t.index === aux.index) return changed(t, { upos: 'AUX', head: verb.index, deprel: BE.has(word) ? 'aux:pass' : 'aux' });
      return t.head === aux.index ? changed(t, { head: verb.index }) : t;
    });
  }
  return mended === 0 ? sentence : withTokens(sentence, tokens, 0.8);
}
