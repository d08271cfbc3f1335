/** "The officers were freed" after "four Peruvian soldiers": people of a state spoken of before. */
import type { Actor } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, lower, type Tree } from '../tree.ts';
import type { GenericParty, Ground, Party, PartyNounIndex } from './types.ts';
import { isDefinite } from './words.ts';

/** Nouns that stand for each other where people in arms are spoken of again. */
const ARMED = new Set([
  'soldier',
  'troop',
  'troops',
  'officer',
  'serviceman',
  'marine',
  'sailor',
  'airman',
  'commando',
  'peacekeeper',
  'guard',
  'force',
]);
/** Modifiers that leave open whose people they are. */
const OPEN = new Set([
  'military',
  'army',
  'detained',
  'captured',
  'arrested',
  'jailed',
  'expelled',
  'same',
  'foreign',
  'abducted',
  'two',
  'three',
  'four',
  'five',
]);
/** Characters back to the people meant. */
const NEAR = 1500;

const sameKind = (a: string, b: string): boolean => a === b || (ARMED.has(a) && ARMED.has(b));

/** The last mention of a state before a place whose words name people of the kind. */
function lastPeople(actors: readonly Actor[], nouns: PartyNounIndex, noun: string, place: number): Actor | undefined {
  let best: { actor: Actor; start: number } | undefined;
  for (const actor of actors) {
    if (actor.type !== 'state') continue;
    for (const { start, text } of actor.mentions) {
      if (start >= place || start < place - NEAR || (best && start < best.start) || !text.includes(' ')) continue;
      const last = nouns.sectorOf.get(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
      if (last && sameKind(last.lemma, noun)) best = { actor, start };
    }
  }
  return best?.actor;
}

/** The state whose people "the soldiers" are; null where the words say whose they are, or nobody spoke of such before. */
export function samePeople({ actors, nouns }: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  if (!party.plural || party.country !== null || !isDefinite(tree, token)) return null;
  const modifiers = [
    ...childrenIn(tree, token, 'amod', 'compound', 'nmod:poss', 'acl'),
    ...childrenIn(tree, token, 'nmod').filter((m) => casesOf(tree, m).some((word) => word === 'of' || word === 'from')),
  ];
  if (modifiers.some((m) => !OPEN.has(lower(m)))) return null;
  const state = lastPeople(actors, nouns, party.noun, token.start);
  return state ? { ids: [state.id], span: { start: party.start, end: party.end }, how: 'its people, spoken of before' } : null;
}
