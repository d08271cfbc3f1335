/** People and bodies that stand for a state: "Russian diplomats", "the embassy of Peru", "the government". */
import type { Token } from '../../syntax/types.ts';
import type { Tree } from '../tree.ts';
import { noteState } from './additions.ts';
import { countryBefore } from './mentions.ts';
import { isThing } from './thing-nouns.ts';
import type { GenericParty, Ground, Party } from './types.ts';
import { isDefinite } from './words.ts';

/** Nouns that with a country mean the state itself. */
const GOVERNMENT = new Set(
  'government regime administration authority leadership side state nation country republic kingdom junta'.split(' '),
);
/** Sectors whose people act and suffer for their state. */
const STATE_SECTORS = new Set(['GOV', 'MIL', 'SPY']);
/** Who acts for his state though he is one alone and unnamed. */
const VOICES = new Set(['ambassador', 'envoy', 'diplomat', 'spokesman', 'spokeswoman', 'spokesperson', 'negotiator', 'delegation']);
/** Who does not, or no longer. */
const OUTSIDE = /\b(?:former|ex|retired|exiled|opposition|rebel|mutinous|breakaway|renegade)\b/i;
/** Characters back to the country of "the government". */
const NEAR = 300;

/** The states whose people or things these are: its diplomats, its troops, an embassy of its. */
export function stateOfItsPeople({ lexicon, additions }: Ground, party: GenericParty): Party | null {
  const acts = STATE_SECTORS.has(party.sector) && (party.plural || VOICES.has(party.noun));
  const own = isThing(party) ? party.belongsTo.slice(0, 1) : acts ? party.belongsTo : [];
  if (own.length === 0 || OUTSIDE.test(party.name)) return null;
  const states = own.flatMap((code) => lexicon.stateOf(code) ?? []);
  for (const state of states) noteState(additions, state, party, party.name, 'metonym');
  return states.length > 0 ? { ids: states.map((s) => s.id), span: { start: party.start, end: party.end }, how: 'its people' } : null;
}

/** The state whose government the noun names, by its own country or, for "the government" alone, by the last one spoken of. */
export function stateOfItsGovernment(ground: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  if (!GOVERNMENT.has(party.noun)) return null;
  const alone = !party.plural && !party.described && isDefinite(tree, token);
  const country = party.country ?? (alone ? countryBefore(ground.mentions, token.start, NEAR, ground.countries) : null);
  const state = country === null ? undefined : ground.lexicon.stateOf(country);
  if (!state) return null;
  noteState(ground.additions, state, party, party.name, 'metonym');
  return { ids: [state.id], span: { start: party.start, end: party.end }, how: 'its government' };
}
