/** Triggers compiled for look-up: every form of every head points to the patterns that begin with it. */
import { parsePattern, wordReader, type Pattern } from '../../lexicon/patterns.ts';
import type { Lexicon, Trigger } from '../../lexicon/types.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import { appendTo, onceFor, onceForKey } from '../../text/tables.ts';

/** A pattern of a trigger under one of its heads. */
export interface Rule {
  readonly trigger: Trigger;
  readonly pattern: Pattern;
  readonly particle: string | null;
}

export interface TriggerIndex {
  readonly verbs: ReadonlyMap<string, readonly Rule[]>;
  readonly nouns: ReadonlyMap<string, readonly Rule[]>;
  readonly adjectives: ReadonlyMap<string, readonly Rule[]>;
  /** Whether a word, in lower case, may be the head of a trigger. */
  readonly has: (word: string) => boolean;
}

type Inflect = (lemma: string) => string[];

/** Patterns share most of their words. */
const formsOfVerb = onceForKey(verbForms);
const formsOfNoun = onceForKey(nounForms);
const listsBy = new Map<Inflect, WeakMap<readonly string[], ReadonlySet<string>>>();

/** The words of a slot or clause as a set of forms, made once for a list; compounds keep their first word: "tear gas". */
export function wordForms(lemmas: readonly string[], inflect: typeof nounForms | typeof verbForms): ReadonlySet<string> {
  let lists = listsBy.get(inflect);
  if (!lists) listsBy.set(inflect, (lists = new WeakMap()));
  let forms = lists.get(lemmas);
  if (!forms) {
    const inflected = inflect === verbForms ? formsOfVerb : formsOfNoun;
    const made = new Set<string>();
    for (const lemma of lemmas) {
      const [first, second] = lemma.split('+');
      if (second === undefined) for (const form of inflected(lemma)) made.add(form);
      else for (const form of formsOfNoun(second)) made.add(`${first!} ${form}`);
    }
    lists.set(lemmas, (forms = made));
  }
  return forms;
}

function compile(lexicon: Lexicon): TriggerIndex {
  const verbs = new Map<string, Rule[]>();
  const nouns = new Map<string, Rule[]>();
  const adjectives = new Map<string, Rule[]>();
  const words = wordReader(new Map(lexicon.wordLists.map((list) => [list.id.replace('words/', ''), list.words])));
  for (const trigger of lexicon.triggers) {
    for (const text of trigger.patterns) {
      const pattern = parsePattern(text, words, trigger.doer);
      for (const { lemma, particle } of pattern.heads) {
        const rule = { trigger, pattern, particle };
        if (pattern.pos === 'verb') for (const form of formsOfVerb(lemma)) appendTo(verbs, form, rule);
        else if (pattern.pos === 'noun') for (const form of formsOfNoun(lemma)) appendTo(nouns, form, rule);
        else appendTo(adjectives, lemma, rule);
      }
    }
  }
  return { verbs, nouns, adjectives, has: (word) => verbs.has(word) || nouns.has(word) || adjectives.has(word) };
}

/** The index of a lexicon's triggers, made once. */
export const triggerIndex = onceFor(compile);
