/** A letter and what it says are one act: "sent a letter to Peru urging it to free him" urges Peru. */
import type { Match } from '../matching/types.ts';
import { isVerbalType } from '../plover.ts';
import { headOf, relation, type Tree } from '../tree.ts';

const LETTERS = new Set(['letter', 'message', 'cable', 'telegram', 'note', 'telegramme']);
const STEPS = 3;

const isLetter = ({ rule, covered }: Match): boolean => rule.trigger.type === 'CONSULT' && covered.some((word) => LETTERS.has(word.lemma));

/** The letter in whose words an act of speech is done, by the participle that tells it. */
export function letterOf(tree: Tree, { rule, anchor }: Match, others: readonly Match[]): Match | undefined {
  if (rule.trigger.type === 'CONSULT' || !isVerbalType(rule.trigger.type) || anchor.xpos !== 'VBG') return undefined;
  let at = anchor;
  for (let steps = 0; steps < STEPS && ['acl', 'advcl', 'conj'].includes(relation(at)); steps++) {
    const above = headOf(tree, at);
    if (!above) return undefined;
    const letter = others.find((other) => isLetter(other) && (above.index === other.anchor.index || other.covered.includes(above)));
    if (letter) return letter;
    at = above;
  }
  return undefined;
}

/** Whether a match only tells that a letter was sent in whose words another match is done. */
export const isOnlyLetter = (tree: Tree, match: Match, others: readonly Match[]): boolean =>
  isLetter(match) && others.some((other) => letterOf(tree, other, [match]) === match);
