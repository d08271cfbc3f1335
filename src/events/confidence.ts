/** How far an event is to be trusted, from the path that found it. */
import type { Candidate } from './code.ts';
import type { Tree } from './tree.ts';

/**
 * Between 0 and 1. The steps are judgement, not fitted: they order events, more than they state a probability.
 * README.md has the share of right ones by confidence, as measured.
 */
export function confidenceOf(candidate: Candidate, tree: Tree): number {
  const { match, parties, depth } = candidate;
  let value = 0.5 + Math.min(match.weight, 6) * 0.03;
  if (parties.sourceIds.length > 0) value += 0.08;
  if (parties.targetIds.length > 0) value += 0.08;
  if (match.rule.pattern.pos === 'noun') value -= 0.12;
  if (depth === 0) value += 0.06;
  if ([...parties.source, ...parties.target].some((p) => p.how.includes('within'))) value -= 0.08;
  value *= 0.85 + 0.15 * tree.sentence.certainty;
  return Math.round(Math.min(0.97, Math.max(0.05, value)) * 100) / 100;
}
