/** Forces of a person or organisation, named or meant, stand for it: "Bin Laden's agents", "Taliban fighters". */
import type { Token } from '../../syntax/types.ts';
import type { GenericParty } from '../generic.ts';
import { childrenIn, type Tree } from '../tree.ts';
import { namedAt } from './mentions.ts';
import type { Ground, Party } from './types.ts';

/** Sectors whose people act for whoever they belong to. */
const FORCES = new Set(['MIL', 'SPY', 'REB']);

/** The master of the forces; null where the words are of no force, or of a state's. */
export function masterOf({ mentions }: Ground, tree: Tree, token: Token, { sector, plural }: GenericParty): Party | null {
  if (!plural || !FORCES.has(sector)) return null;
  for (const child of childrenIn(tree, token, 'nmod:poss', 'compound', 'amod')) {
    const master = namedAt(mentions, child, token);
    if (master && master.ids.every((id) => !id.startsWith('state/'))) return { ...master, how: `${master.how}, through its forces` };
  }
  return null;
}
