/** Whose blow a passive without "by" tells of: "killed in an Israeli strike", "wounded in clashes with police". */
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { Party, PartyFinder } from '../parties/index.ts';
import { foundBy } from '../parties/party.ts';
import { casesOf, childrenIn, type Tree } from '../tree.ts';

/** Nouns of violence that belong to whoever did it. */
const BLOWS = new Set(
  (
    'attack strike raid ambush airstrike air-strike bombing shelling bombardment offensive assault operation fire gunfire barrage incursion ' +
    'crackdown sweep onslaught massacre'
  ).split(' '),
);
/** Nouns of a fight, whose other side stands after "with". */
const FIGHTS = new Set('clash fight fighting battle shootout shoot-out firefight gunfight gunbattle skirmish confrontation'.split(' '));

const IN = new Set(['in', 'during']);

/** "Israeli", "U.S.": words that say whose a blow is; "Kabul" and "Gaza" say where it fell. */
function saysWhose(child: Token, { ids, how }: Party, finder: PartyFinder): boolean {
  if (ids.some((id) => id.startsWith('person/'))) return child.deprel === 'nmod:poss';
  if (!ids.some((id) => id.startsWith('state/'))) return true;
  return /^U\.?[SK]\.?$/.test(child.text) || child.deprel === 'nmod:poss' || (how.startsWith('demonym') && !finder.isTown(child));
}

/** The side that struck, by the noun of the blow. */
function strikerOf(tree: Tree, noun: Token, finder: PartyFinder): Party[] {
  if (FIGHTS.has(noun.lemma))
    return childrenIn(tree, noun, 'nmod')
      .filter((c) => casesOf(tree, c).includes('with'))
      .flatMap((c) => finder.resolve(tree, c, 'none'));
  if (!BLOWS.has(noun.lemma)) return [];
  return childrenIn(tree, noun, 'nmod:poss', 'compound', 'amod')
    .filter((c) => c.index < noun.index)
    .flatMap((c) => finder.resolve(tree, c, 'none').filter((p) => saysWhose(c, p, finder)));
}

/** Who struck the subject of a passive; empty where the words do not say, or would name the one struck. */
export function blowSource(tree: Tree, match: Match, subject: Token, finder: PartyFinder): Party[] {
  const phrases = [
    ...childrenIn(tree, match.anchor, 'obl'),
    ...childrenIn(tree, subject, 'nmod').filter((c) => c.index > match.anchor.index),
  ].filter((c) => casesOf(tree, c).some((k) => IN.has(k)));
  const struck = new Set(finder.resolve(tree, subject, 'target').flatMap((p) => p.ids));
  return phrases
    .flatMap((noun) => strikerOf(tree, noun, finder))
    .filter((p) => !p.ids.some((id) => struck.has(id)))
    .map((p) => foundBy(p, `${p.how}, whose blow it was`));
}

/** Whose blow the subject of a passive is: "the Indian strikes were carried out at night". */
export const strikerInSubject = (tree: Tree, subject: Token, finder: PartyFinder): Party[] =>
  strikerOf(tree, subject, finder).map((p) => foundBy(p, `${p.how}, whose blow it was`));
