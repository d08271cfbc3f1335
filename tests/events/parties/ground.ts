/** A small world in which the rules that find parties are tried one by one. */
import { groundOf as ground } from '../../../src/events/parties/ground.ts';
import type { Ground } from '../../../src/events/parties/types.ts';
import type { Lexicon } from '../../../src/lexicon/types.ts';
import type { Actor, Mention } from '../../../src/model.ts';
import { lexiconOf } from '../../lexicon/helpers.ts';

export const lexicon: Lexicon = lexiconOf(
  { kind: 'state', id: 'state/peru', name: 'Peru', iso3: 'PER', cameo: 'PER', adjectives: ['Peruvian'], capital: ['Lima'] },
  { kind: 'state', id: 'state/chile', name: 'Chile', iso3: 'CHL', cameo: 'CHL', adjectives: ['Chilean'], capital: ['Santiago'] },
  {
    kind: 'state',
    id: 'state/north-korea',
    name: 'North Korea',
    iso3: 'PRK',
    cameo: 'PRK',
    adjectives: ['North Korean'],
    capital: ['Pyongyang'],
  },
  {
    kind: 'party',
    id: 'party/gov',
    sector: 'GOV',
    nouns: ['government', 'president', 'minister', 'diplomat', 'official', 'counterpart', 'embassy', 'country', 'leader'],
  },
  { kind: 'party', id: 'party/mil', sector: 'MIL', nouns: ['troops', 'soldier', 'fighter'] },
  { kind: 'party', id: 'party/reb', sector: 'REB', nouns: ['rebel', 'gunman'] },
  { kind: 'party', id: 'party/soc', sector: 'SOC', nouns: ['village'] },
);

/** An actor with mentions at the given offsets; the words of a mention do not matter to the rules. */
export function actor(id: string, name: string, more: Partial<Actor> = {}, ...spans: readonly (readonly [number, number])[]): Actor {
  const type = id.startsWith('state/') ? 'state' : id.startsWith('person/') ? 'person' : 'organisation';
  const mentions = spans.map(([start, end]): Mention => ({ start, end, text: name, how: 'name' }));
  return { id, name, type, country: null, role: null, code: null, wikidata: null, known: true, mentions, ...more };
}

export const groundOf = (...actors: readonly Actor[]): Ground => ground(actors, lexicon);
