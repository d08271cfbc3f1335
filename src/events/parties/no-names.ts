/** Names that are no parties: days, months and time zones, plagues, laws and other papers, ships. */
import type { Token } from '../../syntax/types.ts';
import { childrenIn, headOf, lower, type Tree } from '../tree.ts';

export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Covid.{0,6}|COVID.{0,6}|Brexit|Ebola|GMT|UTC|BST|CES?T|EES?T|[ECMP][SD]T)$/;

/** Last word of the name of a law, a plan, a feast: "War Powers Act", "Labour Day". */
export const PAPER =
  /^(?:Act|Bill|Law|Code|Amendment|Day|Unit|Plan|Programme|Program|Index|Agreement|Accord|Treaty|Protocol|Resolution|Budget|Reporting|Award|Prize)s?$/;

const SHIP = new Set(
  'ship vessel frigate destroyer tanker cruiser corvette submarine carrier trawler ferry yacht freighter boat warship uss hms mv usns ins hmas hmcs'.split(
    ' ',
  ),
);

/** Whether a name is that of a ship: "the frigate Defender", "USS Cole". */
export function isShip(tree: Tree, name: Token): boolean {
  const above = headOf(tree, name);
  const beside = [tree.tokens[name.index - 1], ...childrenIn(tree, name, 'compound', 'flat', 'appos'), ...(above ? [above] : [])];
  return beside.some((t) => t !== undefined && SHIP.has(lower(t)));
}
