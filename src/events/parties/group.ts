/** A noun of a party: whom it stands for, else an actor of its own coded from its words ("rebels", "police in Lagos"). */
import type { Token } from '../../syntax/types.ts';
import type { Tree } from '../tree.ts';
import { note } from './additions.ts';
import { genericActor, genericId, genericParty } from './generic.ts';
import { isNobody, isThing } from './thing-nouns.ts';

import { mastersOf } from './masters.ts';
import { covering } from './mentions.ts';
import { stateNamed } from './nation.ts';
import { officeHolder } from './office-holder.ts';
import { placeOfName } from './place-of-name.ts';
import { samePeople } from './same-people.ts';
import { bodySpokenOf, stateSpokenOf } from './spoken-of.ts';
import { stateOfItsGovernment, stateOfItsPeople } from './state-by-people.ts';
import type { GenericParty, Ground, Rule } from './types.ts';
import { isAbstract, isName, isNoState, meansOthers } from './words.ts';

/** Countries (ISO 3166-1 alpha-3) a word gives, by its mentions ("the two countries") or as an adjective. */
function countriesOf(ground: Ground, tree: Tree, word: Token): readonly string[] {
  if (meansOthers(tree, word)) return [];
  const [known, ...more] = covering(ground.mentions, word);
  if (known) return [known, ...more.filter((m) => m.how === 'group')].flatMap((m) => ground.countries.get(m.id) ?? []);
  const state = /^[A-Z]/.test(word.text) ? stateNamed(ground, tree, word)?.state.iso3 : null;
  return state ? [state] : [];
}

/** Whose nouns before another mean the kind of thing it is: "child health", "pilot project"; "rebel attack" is the rebels', "terrorist attack" anybody's. */
const DESCRIBING = new Set(['CVL', 'SOC', 'MED', 'EDU', 'BUS', 'LAB', 'IGO', 'UNK']);
const onlyDescribes = (token: Token, { noun, plural, sector }: GenericParty): boolean =>
  token.deprel === 'compound' && !plural && token.upos === 'NOUN' && (DESCRIBING.has(sector) || KINDS.has(noun));
const KINDS = new Set(['pilot', 'terrorist', 'party', 'leadership', 'house', 'minority']);

/** "The neighbour": some state that the reader knows; the words do not say which. */
const isRelative = ({ noun, plural, country }: GenericParty): boolean => /^neighbou?r$/.test(noun) && !plural && country === null;

/** "Partners", "colleagues": spoken to as a group, but one alone is private, and what "partners" did says nobody. */
const isUnsaid = (token: Token, { noun, plural }: GenericParty): boolean =>
  /^(?:partner|colleague)$/.test(noun) && (!plural || token.deprel === 'nsubj');

export const group: Rule = (ground, tree, token) => {
  const party = genericParty(tree, token, ground.nouns, (word) => countriesOf(ground, tree, word));
  if (
    !party ||
    party.owned ||
    isNobody(party) ||
    isRelative(party) ||
    isUnsaid(token, party) ||
    onlyDescribes(token, party) ||
    isName(tree, token, party) ||
    isNoState(tree, token, party) ||
    isAbstract(tree, token, party)
  )
    return null;
  const standsFor =
    placeOfName(ground, tree, token, party.noun) ??
    officeHolder(ground, tree, token, party) ??
    mastersOf(ground, tree, token, party) ??
    stateOfItsPeople(ground, party) ??
    stateSpokenOf(ground, tree, token, party) ??
    stateOfItsGovernment(ground, tree, token, party) ??
    bodySpokenOf(ground, tree, token, party) ??
    samePeople(ground, tree, token, party);
  if (standsFor) return standsFor;
  const id = genericId(party);
  const { start, end, name: text, country } = party;
  if (isThing(party)) ground.things.set(id, { country, mention: { start, end, text, how: 'metonym' } });
  ground.countries.set(id, country);
  note(ground.additions, id, { start, end, text, how: 'group' }, (mentions) => genericActor(party, mentions));
  return { ids: [id], span: { start, end }, how: 'words' };
};
