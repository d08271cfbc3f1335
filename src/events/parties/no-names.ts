/** Names that are no parties: days and months, plagues, ships. */
import type { Token } from '../../syntax/types.ts';
import { childrenIn, headOf, lower, type Tree } from '../tree.ts';

export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Covid.{0,6}|COVID.{0,6}|Brexit|Ebola)$/;

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
