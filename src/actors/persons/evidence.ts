/** Weighs whether a capitalised run is a person. Weights set by hand and checked on news with marked persons. */
import { foldWord } from '../../text/fold.ts';
import type { Line, Unit } from '../types.ts';
import { functionWords, openers, organisationHeads, kindNouns, placeHeads, placeOpeners, speechVerbs, surnameLike } from '../vocabulary.ts';
import type { PeopleIndex } from './people-index.ts';
import { ROMAN, tellsPerson } from './runs.ts';

/** Weight at which a run is taken for a person. */
export const ENOUGH = 3;

/** What the document as a whole says of its capitalised words. */
export interface WordUse {
  /** Words met alone beside a verb of saying or after "Mr": surnames. */
  readonly spoken: ReadonlySet<string>;
  /** How often a word stands capitalised by itself, without an article, inside a sentence. */
  readonly alone: ReadonlyMap<string, number>;
  /** Capitalised words of running text, where capitals say something. */
  readonly inText: ReadonlySet<string>;
  /** Words written small somewhere: common nouns. */
  readonly small: ReadonlySet<string>;
}

export interface RunContext {
  readonly line: Line;
  readonly index: PeopleIndex;
  readonly use: WordUse;
  /** A role, rank or mark of courtesy stands before the run. */
  readonly titled: boolean;
  /** A role stands after it in apposition. */
  readonly apposed: boolean;
}

/** "Chi-wai", "Hee-Chan": a given name written after the family name. */
const EAST_ASIAN = /^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u;

const isSpeech = (unit: Unit | undefined): boolean => unit !== undefined && speechVerbs.has(unit.lower);

/** Weight of the evidence that units `first` to `last` name a person. */
export function personWeight(first: number, last: number, { line, index, use, titled, apposed }: RunContext): number {
  const { units } = line;
  const words = units.slice(first, last + 1).filter((u) => u.text !== ',');
  const names = words.filter((u) => !/^\p{Lu}\.$/u.test(u.text));
  const end = words.at(-1)!;
  if (words.some((u) => organisationHeads.has(u.lower)) && (!titled || names.length < 2)) return 0;
  const given = index.isGiven(words[0]!.text);
  if (placeHeads.has(end.lower) && !(given && surnameLike.has(end.lower))) return 0;
  const alone = names.length < 2;
  const before = units[first - 1];
  const after = units[last + 1];
  let weight = 0;
  if (titled) weight += alone ? 3 : 4;
  if (apposed) weight += alone ? 2 : 3;
  if (!alone && given) weight += 3;
  else if (!alone && names.slice(0, -1).some((u) => index.isGiven(u.text))) weight += 1.5;
  if (!alone && index.bySurname.has(foldWord(end.text))) weight += 1.5;
  if (!alone && (isSpeech(after) || (isSpeech(before) && before?.form === 'lower'))) weight += 2;
  if (!alone && use.spoken.has(end.text)) weight += 2;
  if (names.length === 2) weight += Math.min(3, 1.5 * (use.alone.get(end.text) ?? 0));
  if (names.length === 2 && EAST_ASIAN.test(end.text)) weight += 3;
  if (!alone && tellsPerson(units, last + 1)) weight += end.reading === null ? 2 : 3;
  if (!alone && (names.length < words.length || words.some((u) => u.form === 'lower' || /^\p{L}+-\p{Ll}/u.test(u.text)))) weight += 1;
  if (before?.lower === 'the' || words.length > 5) weight -= 2;
  if (!titled && placeOpeners.has(words[0]!.lower)) weight -= 3;
  // "Shuttle Atlantis": what the text also writes small is a common noun.
  // "Kenya Agree": a state that is also a given name proves nothing beside a common word.
  if (!titled && (!given || words[0]!.reading !== null) && names.some((u) => use.small.has(u.lower))) weight -= 3;
  if (!titled && /^(?:in|at|near|across)$/.test(before?.lower ?? '')) weight -= 2;
  if (words.some((u) => u.form === 'caps' && u.text.length < 4 && !ROMAN.test(u.text))) weight -= 1.5;
  // A headline in capitals makes names of everything; the text below knows better.
  if (line.titleCase && !use.inText.has(end.text)) weight -= 4;
  if (after !== undefined && after.form === 'lower' && kindNouns.has(after.lower)) weight -= 3;
  return weight;
}

const isCourtesy = (unit: Unit | undefined): boolean => /^(?:mr|mrs|ms|dr)\.?$/.test(unit?.lower ?? '');

/** Counts how the capitalised words of the document stand. */
export function wordUse(lines: readonly Line[]): WordUse {
  const spoken = new Set<string>();
  const alone = new Map<string, number>();
  const inText = new Set<string>();
  const small = new Set<string>();
  for (const { units, titleCase } of lines) {
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      if (unit.form === 'lower') small.add(unit.lower);
      if (unit.form !== 'title' || unit.reading !== null || unit.text.length < 3) continue;
      if (!titleCase && i > 0) inText.add(unit.text);
      const before = units[i - 1];
      const after = units[i + 1];
      const lone = before?.form !== 'title' && before?.form !== 'caps' && after?.form !== 'title' && after?.form !== 'caps';
      if (isCourtesy(before) || (lone && (isSpeech(after) || (i > 0 && isSpeech(before))))) spoken.add(unit.text);
      // "Lukaku scored": the first word of a sentence counts where it is none of those that open sentences.
      if (lone && i === 0 && after?.form === 'lower' && !titleCase && !functionWords.has(unit.lower) && !openers.has(unit.lower))
        alone.set(unit.text, (alone.get(unit.text) ?? 0) + 1);
      if (lone && i > 0 && !titleCase && !/^(?:the|a|an|in|at|near|from)$/.test(before!.lower))
        alone.set(unit.text, (alone.get(unit.text) ?? 0) + 1);
    }
  }
  return { spoken, alone, inText, small };
}
