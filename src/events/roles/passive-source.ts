/** Who acts in a passive that names nobody: whoever alone can have done it, by what the sentence says of the act. */
import { reportsOf } from '../attribution.ts';
import { anySubjectOf } from '../matching/subject.ts';
import type { Match } from '../matching/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { foundBy } from '../parties/party.ts';
import { casesOf, childrenIn, type Tree } from '../tree.ts';
import { blowSource, strikerInSubject } from './blow-source.ts';

const isState = (party: Party): boolean => party.ids.every((id) => id.startsWith('state/'));
const told = (parties: readonly Party[], how: string): Party[] => parties.filter(isState).map((p) => foundBy(p, `${p.how}, ${how}`));

/** Who arrests: "police said two men had been arrested" are those who arrested them. */
const POLICE = new Set(['police', 'policeman', 'gendarmerie', 'authority']);

/** Source and, where it follows from the same words, target of a passive without "by"; null where nothing tells. */
export function unsaidSource(tree: Tree, match: Match, finder: PartyFinder): { source: Party[]; target: Party[] | null } | null {
  const { type, mode } = match.rule.trigger;
  const subject = anySubjectOf(tree, match.anchor)?.token;
  if (!match.passive || !subject) return null;
  const phrases = (word: string) => childrenIn(tree, match.anchor, 'obl').filter((c) => casesOf(tree, c).includes(word));
  // "Two envoys were expelled from Peru": Peru expelled them.
  if (type === 'SANCTION' && mode === 'expel') {
    const source = told(
      phrases('from').flatMap((c) => finder.resolve(tree, c, 'none')),
      'whence they were expelled',
    );
    return source.length > 0 ? { source, target: finder.resolve(tree, subject, 'target') } : null;
  }
  // "Peru's ambassador was recalled from Chile": by Peru.
  if (type === 'SANCTION' && match.covered.includes(subject)) {
    const source = told(finder.within(tree, subject, null), 'whose envoy it is');
    return source.length > 0 ? { source, target: null } : null;
  }
  // "U.S. sanctions on Peru were lifted": whose they are lifts them.
  if (type === 'RETREAT' && mode !== 'release' && match.covered.includes(subject)) {
    const source = finder.within(tree, subject, null).map((p) => foundBy(p, `${p.how}, whose it is that ends`));
    return source.length > 0 ? { source, target: null } : null;
  }
  const arrest = type === 'COERCE' && mode === 'arrest';
  if (type === 'ASSAULT' || arrest) {
    const own = match.covered.includes(subject) ? strikerInSubject(tree, subject, finder) : [];
    const source = own.length > 0 ? own : blowSource(tree, match, subject, finder);
    if (source.length > 0) return { source, target: null };
  }
  // "was arrested in Peru": only the authorities of the place arrest.
  if (arrest) {
    const there = told(
      phrases('in').flatMap((c) => finder.resolve(tree, c, 'none')),
      'where it happened',
    );
    const speaker = reportsOf(tree, match.anchor)[0]?.speaker;
    const police = speaker && POLICE.has(speaker.lemma) ? finder.resolve(tree, speaker, 'source') : [];
    const source = there.length > 0 ? there : police.map((p) => foundBy(p, `${p.how}, who told of it`));
    return source.length > 0 ? { source, target: null } : null;
  }
  return null;
}
