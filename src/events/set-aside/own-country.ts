/** What an official says his own country must do is policy: he asks nobody. */
import type { Match } from '../matching/types.ts';
import type { PartyFinder } from '../parties/index.ts';
import type { Parties } from '../roles/index.ts';

/** Whether officials only say what their own state, called by its name, must do: "the minister of Chad said Chad should save water". */
export const speaksOfOwnCountry = ({ rule }: Match, { source, target }: Parties, finder: PartyFinder): boolean =>
  rule.trigger.type === 'REQUEST' &&
  rule.pattern.others.some((part) => part.kind === 'clause' && part.form === 'that') &&
  target.length > 0 &&
  target.every((party) => party.how.startsWith('name')) &&
  source.length > 0 &&
  source.every((party) => finder.onBehalfOf(party).ids.join() === target.flatMap((t) => t.ids).join());
