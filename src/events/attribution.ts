/** Who says so: the subject of the reporting clause, "according to", and the agencies and outlets the sentence names. */
import type { Token } from '../syntax/types.ts';
import { nounAfter } from './matching/linear.ts';
import { anySubjectOf, subjectOf } from './matching/subject.ts';
import type { PartyFinder } from './parties/index.ts';
import { REPORTING, SAYING } from './reporting-verbs.ts';
import { childrenIn, headOf, lower, relation, type Tree } from './tree.ts';

/** A clause that reports another one. */
export interface Report {
  readonly verb: Token;
  readonly speaker: Token | null;
}

/** The reporting clauses above a token, nearest first. */
export function reportsOf(tree: Tree, anchor: Token): Report[] {
  const found: Report[] = [];
  let below = anchor;
  for (let steps = 0; steps < 10; steps++) {
    const above = headOf(tree, below);
    if (!above) break;
    if ((relation(below) === 'ccomp' || relation(below) === 'parataxis') && REPORTING.has(above.lemma)) {
      found.push({ verb: above, speaker: subjectOf(tree, above)?.token ?? null });
    }
    below = above;
  }
  // "…, the minister said": the report hangs under the clause it reports.
  for (const verb of childrenIn(tree, below, 'parataxis', 'ccomp', 'advcl')) {
    if (REPORTING.has(verb.lemma) && verb.index > anchor.index && relation(verb) === 'parataxis') {
      found.push({ verb, speaker: subjectOf(tree, verb)?.token ?? null });
    }
  }
  return found;
}

/** Who speaks in a sentence: the subject of its verb of saying, before or after it ("said Putin"). */
export function speakerOf(tree: Tree): Token | undefined {
  const verb = tree.tokens.find((t) => t.upos === 'VERB' && SAYING.has(t.lemma));
  return verb && (anySubjectOf(tree, verb)?.token ?? nounAfter(tree, verb));
}

/** Ids of the speakers, then names of outlets; nearest first. */
export function attributionOf(tree: Tree, anchor: Token, finder: PartyFinder, outlets: readonly string[]): string[] {
  const speakers = reportsOf(tree, anchor).flatMap((r) => (r.speaker ? finder.resolve(tree, r.speaker, 'source') : []));
  const according = tree.tokens.filter((t) => lower(t) === 'according');
  const named = according.flatMap((t) => {
    const phrase = tree.tokens.slice(t.index + 1, t.index + 12).find((o) => finder.isParty(tree, o));
    return phrase ? finder.resolve(tree, phrase, 'none') : [];
  });
  return [...new Set([...[...speakers, ...named].flatMap((p) => p.ids), ...outlets])];
}
