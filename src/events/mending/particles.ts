/**
 * "handed | over a suspect": a particle of a verb taken for the preposition of its object. Where the lexicon knows the verb
 * with that particle and an object, the noun after it is the object.
 */
import type { ParsedSentence, Token } from '../../syntax/types.ts';
import type { TriggerIndex } from '../matching/triggers.ts';
import { childIn, lower, treeOf } from '../tree.ts';
import { type Change, withChanges } from './edit.ts';

/** Particles that are prepositions too. "In" stays one: "called in a speech for". */
const PARTICLES = new Set(['over', 'off', 'up', 'down', 'out']);

const takesObject = (index: TriggerIndex, verb: Token, particle: string): boolean =>
  (index.verbs.get(lower(verb)) ?? []).some((rule) => rule.particle === particle && rule.pattern.objects.length > 0);

/** The sentence with such nouns as objects; the same sentence where there are none. */
export function mendParticles(sentence: ParsedSentence, index: TriggerIndex): ParsedSentence {
  const { tokens } = sentence;
  const suspects = tokens.filter((t) => t.deprel === 'obl' && t.upos === 'NOUN' && t.name !== 'date');
  if (suspects.length === 0) return sentence;
  const tree = treeOf(sentence);
  const changes = new Map<number, Change>();
  for (const noun of suspects) {
    const verb = tokens[noun.head];
    const particle = verb && tokens[verb.index + 1];
    if (!verb || verb.upos !== 'VERB' || !particle || particle.head !== noun.index || particle.deprel !== 'case') continue;
    if (!PARTICLES.has(lower(particle)) || !takesObject(index, verb, lower(particle))) continue;
    if (childIn(tree, verb, 'obj', 'aux:pass')) continue;
    changes.set(noun.index, { deprel: 'obj' });
    changes.set(particle.index, { head: verb.index, deprel: 'compound:prt' });
  }
  return withChanges(sentence, changes);
}
