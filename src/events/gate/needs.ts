/**
 * What a sentence must hold for a pattern to fit, told from its words alone, before anything is parsed. "S level
 * accusation against:T" cannot fit where no form of "accusation" stands, however common "level" is.
 */
import type { Part, Pattern } from '../../lexicon/patterns.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import { onceFor } from '../../text/tables.ts';
import { CARRIERS } from '../matching/match.ts';
import { DUE, OBLIGATION } from '../matching/mood.ts';
import { wordForms, type Rule, type TriggerIndex } from '../matching/triggers.ts';

/** Groups of words; of each group one must stand in the sentence. */
type Needs = readonly ReadonlySet<string>[];

interface Alternative {
  readonly needs: Needs;
  readonly pos: Pattern['pos'];
}

const CARRIER_FORMS: ReadonlySet<string> = new Set([...CARRIERS].flatMap(verbForms));

/** Forms as single words: of "tear gas" the last one, since the first may stand apart ("tear-gas"). */
const singleWords = onceFor((forms: ReadonlySet<string>): ReadonlySet<string> => {
  const all = [...forms];
  return all.some((form) => /[ -]/.test(form)) ? new Set(all.flatMap((form) => form.slice(form.lastIndexOf(' ') + 1).split('-'))) : forms;
});

/** Sums of money may be written without a word. */
const isMoney = (lemmas: readonly string[]): boolean => lemmas.includes('million');

const anyOf = (lemmas: readonly string[], inflect: (lemma: string) => string[]): ReadonlySet<string>[] =>
  lemmas.length === 0 || isMoney(lemmas) ? [] : [singleWords(wordForms(lemmas, inflect))];

function needsOfPart(part: Part, isNoun: boolean): ReadonlySet<string>[] {
  if (part.kind !== 'predicate' && part.optional) return [];
  switch (part.kind) {
    case 'object':
      return part.filler.kind === 'words' ? anyOf(part.filler.lemmas, nounForms) : [];
    case 'prep':
      // A noun may leave its parties out, see match.ts.
      if (part.filler.kind !== 'words') return isNoun ? [] : [new Set(part.preps)];
      return [new Set(part.preps), ...anyOf(part.filler.lemmas, nounForms)];
    case 'clause':
      return [
        ...(part.form === 'to' ? [new Set(['to'])] : []),
        ...(part.form === 'prep' ? [new Set(part.preps)] : []),
        ...(part.mood === 'must' ? [OBLIGATION] : part.mood === 'due' ? [DUE] : []),
        ...anyOf(part.lemmas, verbForms),
        ...anyOf(part.object, nounForms),
      ];
    case 'predicate':
      return part.absent ? [] : anyOf(part.lemmas, nounForms);
  }
}

const needsOfPattern = onceFor((pattern: Pattern): Needs => {
  const marker = pattern.marker.length > 0 ? [new Set(pattern.marker)] : [];
  return [...marker, ...pattern.parts.flatMap((part) => needsOfPart(part, pattern.pos === 'noun'))];
});

function needsOf({ pattern, particle }: Rule): Needs {
  const needs = needsOfPattern(pattern);
  return particle === null ? needs : [new Set([particle.split(' ')[0]!]), ...needs];
}

const alternatives = new WeakMap<TriggerIndex, Map<string, readonly Alternative[]>>();

/** What the patterns of a word need, one list a pattern; made when the word is first met. */
function needsOfWord(word: string, index: TriggerIndex): readonly Alternative[] {
  let byWord = alternatives.get(index);
  if (!byWord) alternatives.set(index, (byWord = new Map()));
  let list = byWord.get(word);
  if (!list) {
    const rules = [index.verbs, index.nouns, index.adjectives].flatMap((map) => map.get(word) ?? []);
    list = rules.map((rule) => ({ needs: needsOf(rule), pos: rule.pattern.pos })).sort((a, b) => a.needs.length - b.needs.length);
    byWord.set(word, list);
  }
  return list;
}

/** Whether some pattern of a trigger word can fit among the words of its sentence, all in lower case. */
export function canFit(word: string, words: ReadonlySet<string>, several: boolean, index: TriggerIndex): boolean {
  for (const { needs, pos } of needsOfWord(word, index)) {
    // A noun that no verb carries tells an event only with both its parties.
    if (pos === 'noun' && !several && !meets(CARRIER_FORMS, words)) continue;
    if (needs.every((group) => meets(group, words))) return true;
  }
  return false;
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
