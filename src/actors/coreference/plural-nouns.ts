/** Nouns in the plural that "they" may take up before anybody named: "protesters", "the two pilots", "Republicans". */
import type { Lexicon, PartyNouns } from '../../lexicon/types.ts';
import { nounForms } from '../../text/inflect.ts';
import { onceFor } from '../../text/tables.ts';
import type { Unit } from '../types.ts';

const COLLECTIVE = ['people', 'police', 'troops', 'personnel', 'staff', 'men', 'women', 'children', 'others', 'those', 'many', 'some'];
const pluralsOf = onceFor((rows: readonly PartyNouns[]): ReadonlySet<string> => {
  const forms = rows.flatMap(({ nouns }) => nouns.flatMap((noun) => nounForms(noun).filter((form) => form !== noun)));
  return new Set([...forms, ...COLLECTIVE]);
});

/** Tells whether a word means several people or bodies, by the party nouns of the lexicon. */
export function pluralParties({ partyNouns }: Lexicon): (unit: Unit) => boolean {
  const words = pluralsOf(partyNouns);
  return (unit) =>
    words.has(unit.lower) || unit.reading === 'people' || (unit.reading === 'role' && /[^s]s$/.test(unit.lower)) || isPluralName(unit);
}

/** "Republicans", "Islamists": a name of many. */
const isPluralName = ({ form, reading, text }: Unit): boolean =>
  form === 'title' && reading === null && /(?:an|ist|at|ian|er)s$/.test(text);
