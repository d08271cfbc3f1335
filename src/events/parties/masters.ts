/** Forces and officials of an organisation or person stand for it: "Bin Laden's agents", "Taliban fighters", "EU negotiators". */
import type { Token } from '../../syntax/types.ts';
import { casesOf, childrenIn, withConjuncts, type Tree } from '../tree.ts';
import { namedAt } from './mentions.ts';
import { nation } from './nation.ts';
import type { GenericParty, Ground, Party } from './types.ts';
import { meansOthers } from './words.ts';

/** Sectors whose people act for whoever they belong to, persons among them. */
const FORCES = new Set(['MIL', 'SPY', 'REB']);
/** Those who speak for an organisation. Its chairman in the singular is a person of his own. */
const OFFICIALS = new Set(
  'official leader diplomat ambassador envoy negotiator minister spokesman representative delegate mediator chief delegation'.split(' '),
);

/** People of an organisation: what befalls them befalls it. */
const PEOPLE = new Set(['member', 'prisoner', 'detainee', 'inmate', 'suspect', 'supporter']);

const isState = (id: string): boolean => id.startsWith('state/');
const isPerson = (id: string): boolean => id.startsWith('person/');

/** The masters of forces or officials in the plural; null where they are of a state alone, or nobody's. */
export function mastersOf(ground: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  const officials = OFFICIALS.has(party.noun);
  const people = PEOPLE.has(party.noun);
  if (!party.plural || !(officials || people || FORCES.has(party.sector))) return null;
  const owners = [
    ...childrenIn(tree, token, 'nmod:poss', 'compound', 'amod'),
    ...(officials ? childrenIn(tree, token, 'nmod').filter((c) => casesOf(tree, c).includes('of')) : []),
  ];
  const named = owners
    .flatMap((owner) => withConjuncts(tree, owner))
    .filter((owner) => !meansOthers(tree, owner))
    .flatMap((owner) => namedAt(ground.mentions, owner, token) ?? (officials ? nation(ground, tree, owner) : null) ?? []);
  const masters = named.filter((p) => !p.ids.some((id) => (officials || people) && isPerson(id)));
  const first = masters.find((p) => !p.ids.some(isState));
  if (!first) return null;
  // "UK and EU negotiators" are of both; "Syrian rebel fighters of the FSA" are of the one that is no state.
  const ids = officials ? [...new Set(masters.flatMap((p) => p.ids))] : first.ids;
  return { ids, span: first.span, how: `${first.how}, through its ${officials ? 'officials' : people ? 'people' : 'forces'}` };
}
