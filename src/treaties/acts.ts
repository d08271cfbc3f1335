/** What is done to the treaties of an article, and by whom: "Russia suspended New START". */
import type { Actor, EventStatus, Sentence, Treaty, TreatyAct, TreatyMention } from '../model.ts';
import type { Lexicon } from '../lexicon/types.ts';
import { conjuncts, headOf } from '../syntax/query.ts';
import type { ParsedSentence, Token } from '../syntax/types.ts';
import { overlaps } from '../text/spans.ts';
import { actBeside } from './act-near.ts';
import { actsAt, type ActWords } from './act-syntax.ts';
import { deedWords, type DeedWords } from './deeds.ts';
import { withMentions } from './treaty.ts';

/** What the search for acts needs of other stages. */
export interface ActContext {
  readonly lexicon: Lexicon;
  readonly actors: readonly Actor[];
  readonly parse: (sentenceIndex: number) => ParsedSentence;
  /** Whether what a verb or noun tells happened, as the grammar around it says. */
  readonly statusOf: (parsed: ParsedSentence, token: Token) => EventStatus;
}

const WORD = /[a-z]+(?:-[a-z]+)?/gi;

const tellsDeed = (text: string, { verbs, nouns }: DeedWords): boolean =>
  [...text.matchAll(WORD)].some(([word]) => verbs.has(word.toLowerCase()) || nouns.has(word.toLowerCase()));

/** The same treaties, each mention with the acts on it. Only sentences with a word for such an act are parsed. */
export function withActs(treaties: readonly Treaty[], sentences: readonly Sentence[], context: ActContext): readonly Treaty[] {
  const words = deedWords(context.lexicon);
  const worth = new Map<number, boolean>();
  return treaties.map((treaty) =>
    withMentions(
      treaty,
      treaty.mentions.map((mention) => {
        const sentence = sentences.findLast((s) => s.start <= mention.start);
        if (!sentence || sentence.end < mention.end) return mention;
        let told = worth.get(sentence.index);
        if (told === undefined) worth.set(sentence.index, (told = tellsDeed(sentence.text, words)));
        const acts = told ? actsOn(mention, sentence, words, context) : [];
        return acts.length > 0 ? { ...mention, acts } : mention;
      }),
    ),
  );
}

function actsOn(mention: TreatyMention, sentence: Sentence, words: DeedWords, context: ActContext): TreatyAct[] {
  const parsed = context.parse(sentence.index);
  const inside = parsed.tokens.filter((t) => overlaps(t, mention));
  const treaty = inside.find((t) => !inside.includes(headOf(parsed, t) ?? t) || t.head < 0);
  const found = treaty ? actsAt(parsed, treaty, words).filter((act) => !inside.includes(act.verb)) : [];
  if (found.length > 0) return found.map((act) => toAct(act, parsed, sentence, words, context));
  const near = actBeside(sentence.text, { start: mention.start - sentence.start, end: mention.end - sentence.start }, words);
  if (!near) return [];
  const [start, end] = [near.start + sentence.start, near.end + sentence.start];
  const token = parsed.tokens.find((t) => t.start === start);
  const status = token ? statusIn(parsed, token, words, context) : 'actual';
  return [{ start, end, text: sentence.text.slice(near.start, near.end), deed: near.deed, status, by: [], how: 'near' }];
}

/** The status the grammar gives; what is only wanted, feared or alleged did not happen for all we know. */
function statusIn(parsed: ParsedSentence, token: Token, { sought }: DeedWords, context: ActContext): EventStatus {
  const status = context.statusOf(parsed, token);
  const carrier = headOf(parsed, token);
  return status !== 'denied' && carrier && sought.has(carrier.lemma) && carrier.index < token.index ? 'hypothetical' : status;
}

function toAct(act: ActWords, parsed: ParsedSentence, sentence: Sentence, words: DeedWords, context: ActContext): TreatyAct {
  const { start } = act.verb;
  const end = Math.max(act.verb.end, act.second?.end ?? 0);
  return {
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    deed: act.deed,
    status: statusIn(parsed, act.verb, words, context),
    by: act.doer ? [...new Set(conjuncts(parsed, act.doer).flatMap((doer) => actorsAt(doer, context.actors)))] : [],
    how: 'syntax',
  };
}

/** Actors of whom a token is a mention, or the head of one. */
const actorsAt = (token: Token, actors: readonly Actor[]): string[] =>
  actors.filter((a) => a.mentions.some((m) => overlaps(m, token))).map((a) => a.id);
