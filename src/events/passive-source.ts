/** Who acts in a passive that names nobody: whoever alone can have done it, by what the sentence says of the act. */
import type { Match } from './match.ts';
import type { Party, PartyFinder } from './parties/index.ts';
import { anySubjectOf } from './subject.ts';
import { casesOf, childrenIn, type Tree } from './tree.ts';

const isState = (party: Party): boolean => party.ids.every((id) => id.startsWith('state/'));
const told = (parties: readonly Party[], how: string): Party[] => parties.filter(isState).map((p) => ({ ...p, how: `${p.how}, ${how}` }));

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
    const source = told(finder.within(tree, subject, false), 'whose envoy it is');
    return source.length > 0 ? { source, target: null } : null;
  }
  // "was arrested in Peru": only the authorities of the place arrest.
  if (type === 'COERCE' && mode === 'arrest') {
    const source = told(
      phrases('in').flatMap((c) => finder.resolve(tree, c, 'none')),
      'where it happened',
    );
    return source.length > 0 ? { source, target: null } : null;
  }
  return null;
}
