/** "Ethnic Albanians": people of the country they live in, if any, and none of the state they are called after. */
import { casesOf, childrenIn } from '../tree.ts';
import { note } from './additions.ts';
import { genericActor, genericId } from './generic.ts';
import { stateNamed } from './nation.ts';
import type { GenericParty, Rule } from './types.ts';
import { isEthnic, wordsAt } from './words.ts';

export const ethnicGroup: Rule = (ground, tree, token) => {
  if (!isEthnic(tree, token) || token.upos === 'ADJ' || !stateNamed(ground, tree, token)) return null;
  const home = childrenIn(tree, token, 'nmod').find((c) =>
    casesOf(tree, c).some((word) => word === 'in' || word === 'of' || word === 'from'),
  );
  const country = (home && stateNamed(ground, tree, home)?.state.iso3) ?? null;
  const span = { start: tree.tokens[token.index - 1]!.start, end: token.end };
  const name = wordsAt(tree, span);
  const party: GenericParty = {
    noun: token.lemma,
    sector: 'CVL',
    name,
    start: span.start,
    end: span.end,
    plural: true,
    country,
    belongsTo: [],
    described: true,
    owned: false,
  };
  const id = genericId(party);
  ground.countries.set(id, country);
  note(ground.additions, id, { ...span, text: name, how: 'group' }, (mentions) => genericActor(party, mentions));
  return { ids: [id], span, how: 'words' };
};
