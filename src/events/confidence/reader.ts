/** Reads the signs of an article's candidates; what is the same for all of them, or for those of a sentence, is worked out once. */
import type { Actor, Span } from '../../model.ts';
import { overlaps } from '../../text/spans.ts';
import type { Candidate } from '../code.ts';
import type { PartyFinder } from '../parties/index.ts';
import { politicsOf } from '../politics.ts';
import type { CodedSentence, EventInput } from '../types.ts';
import { signsOf, type Signs } from './features.ts';
import { leaningOf } from './spheres.ts';

const MONEY = /\b(?:pct|percent|per cent|dlrs?|mln|billion|cents?|shares?|tonnes|bpd)\b/gi;
const DIGITS = /\d/g;

/** How many signs of a kind stand in a text, up to `most` of them, as a share of these. */
const shareOf = (text: string, pattern: RegExp, most: number): number => Math.min(text.match(pattern)?.length ?? 0, most) / most;

/** The signs of a sentence's candidates. */
export type SignReader = (coded: CodedSentence) => (candidate: Candidate) => Signs;

/** The reader of an article's signs. */
export function signReader(input: EventInput, finder: PartyFinder): SignReader {
  const politics = politicsOf(input.lexicon);
  const article = leaningOf(input.article.text, input.lexicon);
  const setting = input.actors.filter(politics.isPolitical).length / Math.max(1, input.actors.length);
  const actors = (ids: readonly string[]): Actor[] => ids.flatMap((id) => finder.actorOf(id) ?? []);
  const spokenOf = (things: readonly { readonly mentions: readonly Span[] }[], sentence: Span): number =>
    things.filter((thing) => thing.mentions.some((m) => overlaps(m, sentence))).length;
  return (coded) => {
    const treaties = spokenOf(input.treaties, coded.sentence);
    const topics = spokenOf(input.topics, coded.sentence);
    const clause = leaningOf(coded.sentence.text, input.lexicon);
    const digits = shareOf(coded.sentence.text, DIGITS, 10);
    const money = shareOf(coded.sentence.text, MONEY, 4);
    return (candidate) => {
      const source = actors(candidate.parties.sourceIds);
      const target = actors(candidate.parties.targetIds);
      return signsOf({ coded, candidate, source, target, treaties, topics, setting, article, clause, digits, money }, politics);
    };
  };
}
