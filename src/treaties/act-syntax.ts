/** The acts on a treaty that the tree of its sentence tells: verbs it is the object or subject of, nouns it completes. */
import type { TreatyDeed } from '../model.ts';
import { dependents, hasRelation, headOf, isPassive, obliques, prepositionOf, subject } from '../syntax/query.ts';
import type { ParsedSentence, Token } from '../syntax/types.ts';
import { OWN_DEEDS, type DeedWord, type DeedWords } from './deeds.ts';

/** An act and the words that tell it. */
export interface ActWords {
  readonly deed: TreatyDeed;
  readonly verb: Token;
  /** "up" of "tear up", "force" of "enter into force". */
  readonly second: Token | null;
  /** Head of who acts, null where unsaid. */
  readonly doer: Token | null;
}

/** Prepositions between a verb or noun and the treaty it acts on. */
const TOWARDS = /^(?:from|of|out of|to|into|with|on|by|in|away from|up to|under|between)$/;
/** A verb with one of these only says where or under what: "signed in", "met under". */
const ASIDE = /^(?:in|under|by|between)$/;
/** Nouns between a treaty's name and its head: "the INF treaty", "New START's extension deal". */
const KIND = /^(?:treaty|pact|accords?|agreements?|deal|convention|protocol|initiative)$/i;

const RELATIVE = /^(?:that|which|who|whom)$/i;

/** Words between a verb and its second word at most. */
const SECOND_REACH = 4;

/** The deed of a word, where its second word stands after it too. */
function deedOf(parsed: ParsedSentence, token: Token, words: DeedWords): { word: DeedWord; second: Token | null } | null {
  const form = token.text.toLowerCase();
  const options = token.upos === 'NOUN' ? words.nouns.get(form) : token.upos === 'VERB' ? words.verbs.get(form) : undefined;
  for (const word of options ?? []) {
    if (word.second === null) return { word, second: null };
    const second = parsed.tokens.slice(token.index + 1, token.index + 1 + SECOND_REACH).find((t) => t.text.toLowerCase() === word.second);
    if (second) return { word, second };
  }
  return null;
}

/** Who does what a noun names: its possessor, "by X", or the subject of the verb that carries it. */
function doerOfNoun(parsed: ParsedSentence, noun: Token): Token | null {
  const own = dependents(parsed, noun, 'nmod:poss')[0] ?? obliques(parsed, noun, 'by')[0]?.token;
  if (own && own.upos !== 'PRON') return own;
  const above = headOf(parsed, noun);
  const carrier = above?.upos === 'VERB' && hasRelation(noun, 'obj') ? subject(parsed, above) : null;
  return carrier ?? own ?? null;
}

function doerOfVerb(parsed: ParsedSentence, verb: Token, words: DeedWords): Token | null {
  const reduced = hasRelation(verb, 'acl') && verb.xpos === 'VBN';
  if (isPassive(parsed, verb) || reduced) return dependents(parsed, verb, 'obl:agent')[0] ?? obliques(parsed, verb, 'by')[0]?.token ?? null;
  // "accused Moscow of violating", "urged Moscow to ratify": whom the verb above is done to.
  const above = headOf(parsed, verb);
  const wanted = above && words.sought.has(above.lemma) && hasRelation(verb, 'advcl', 'xcomp');
  const other = wanted ? dependents(parsed, above, 'obj')[0] : undefined;
  if (other && other.index < verb.index) return other;
  return subject(parsed, verb);
}

/** The acts on the treaty at a token of the tree, nearest first. */
export function actsAt(parsed: ParsedSentence, treaty: Token, words: DeedWords): ActWords[] {
  const found: ActWords[] = [];
  const take = (token: Token, allowed: (deed: TreatyDeed) => boolean, shared: boolean, doer: () => Token | null): boolean => {
    const told = deedOf(parsed, token, words);
    if (!told || !allowed(told.word.deed)) return false;
    // Who ends a share in a treaty leaves it, which lives on.
    const deed = shared && told.word.deed === 'ended' ? 'withdrew' : told.word.deed;
    const who = doer();
    found.push({ deed, verb: token, second: told.second, doer: who === treaty ? null : who });
    return true;
  };
  const any = (): boolean => true;

  /** Verbs beside one that acts: "signed and ratified the treaty". */
  const beside = (verb: Token): Token[] => {
    const first = hasRelation(verb, 'conj') ? headOf(parsed, verb) : null;
    return [...dependents(parsed, verb, 'conj'), ...(first ? [first] : [])].filter(
      (other) => other.upos === 'VERB' && dependents(parsed, other, 'obj', 'ccomp', 'xcomp').length === 0,
    );
  };

  let at = treaty;
  let shared = false;
  for (let steps = 0; steps < 6; steps++) {
    // "the treaty, which Russia suspended", "the pact signed in 1987"
    for (const clause of dependents(parsed, at, 'acl')) {
      if (clause.deprel === 'acl:relcl') {
        const who = dependents(parsed, clause, 'nsubj').find((t) => !RELATIVE.test(t.text)) ?? null;
        const passive = isPassive(parsed, clause);
        take(clause, who || passive ? any : (deed) => OWN_DEEDS.has(deed), shared, () =>
          passive ? doerOfVerb(parsed, clause, words) : who,
        );
      } else if (clause.xpos === 'VBN') take(clause, any, shared, () => doerOfVerb(parsed, clause, words));
    }
    const above = headOf(parsed, at);
    if (!above) break;
    if (hasRelation(at, 'conj', 'flat', 'appos')) at = above;
    else if (hasRelation(at, 'nmod:poss', 'compound', 'amod') && (KIND.test(above.text) || words.parts.has(above.text.toLowerCase()))) {
      shared ||= !KIND.test(above.text);
      at = above;
    } else if (hasRelation(at, 'nmod', 'compound', 'obl') && above.upos === 'NOUN') {
      const preposition = prepositionOf(parsed, at);
      if (preposition !== '' && !TOWARDS.test(preposition)) break;
      if (take(above, any, shared, () => doerOfNoun(parsed, above)) || !words.parts.has(above.text.toLowerCase())) break;
      shared = true;
      at = above;
    } else {
      const verbs = [above, ...beside(above)];
      const preposition = prepositionOf(parsed, at);
      if (hasRelation(at, 'obj', 'nsubj:pass')) for (const verb of verbs) take(verb, any, shared, () => doerOfVerb(parsed, verb, words));
      else if (hasRelation(at, 'obl') && TOWARDS.test(preposition) && !ASIDE.test(preposition))
        for (const verb of verbs) take(verb, any, shared, () => doerOfVerb(parsed, verb, words));
      else if (hasRelation(at, 'nsubj')) {
        for (const verb of verbs)
          take(
            verb,
            (deed) => OWN_DEEDS.has(deed),
            shared,
            () => null,
          );
        // "is set to expire", "is expected to be signed"
        for (const inner of dependents(parsed, above, 'xcomp'))
          take(inner, isPassive(parsed, inner) ? any : (deed) => OWN_DEEDS.has(deed), shared, () => doerOfVerb(parsed, inner, words));
      }
      break;
    }
  }
  return found;
}
