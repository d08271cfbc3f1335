/** Parties without a name: "rebels", "police in Lagos", "opposition lawmakers". They become actors coded from their words. */
import type { PartyNouns } from '../../lexicon/types.ts';
import type { Actor, Mention } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { nounForms } from '../../text/inflect.ts';
import { onceFor } from '../../text/tables.ts';
import { casesOf, childrenIn, lower, subtree, withConjuncts, type Tree } from '../tree.ts';
import { isThing } from './thing-nouns.ts';
import type { GenericParty, PartyNounIndex } from './types.ts';
import { isPrefixed } from './words.ts';

/** All forms of the nouns, with lemma and sector; made once for a lexicon. */
export const partyNounIndex = onceFor((rows: readonly PartyNouns[]): PartyNounIndex => {
  const sectorOf = new Map<string, { lemma: string; sector: string }>();
  for (const { sector, nouns } of rows) {
    for (const lemma of nouns) for (const form of nounForms(lemma)) if (!sectorOf.has(form)) sectorOf.set(form, { lemma, sector });
  }
  return { sectorOf };
});

/** Prepositions after which the place of a party stands. */
const PLACE_CASES = new Set(['in', 'of', 'from', 'at', 'inside', 'across', 'near']);

const LEADING = new Set(['lead', 'head', 'run', 'chair']);

/** Who stands in a country without belonging to it. */
const ABROAD = new Set(['embassy', 'consulate', 'mission', 'ambassador', 'envoy', 'diplomat', 'consul', 'troops', 'peacekeeper']);

/** Modifiers that stay outside the name: counts, determiners, days, judgements of time. */
const isCore = (token: Token): boolean =>
  ['compound', 'amod', 'nmod:poss', 'flat', 'nmod'].includes(token.deprel) && token.xpos !== 'JJR' && token.name !== 'date';

/** Who leads what the noun names: "the government led by Benjamin Netanyahu", "the administration under Khan". */
const leadersOf = (tree: Tree, noun: Token): Token[] => [
  ...childrenIn(tree, noun, 'acl')
    .filter((verb) => verb.index > noun.index && LEADING.has(verb.lemma))
    .flatMap((verb) => childrenIn(tree, verb, 'obl:agent', 'obl').filter((c) => casesOf(tree, c).includes('by'))),
  ...childrenIn(tree, noun, 'nmod').filter((c) => casesOf(tree, c).includes('under')),
];

/** Reads a noun as a party without a name; null where its noun is none. `statesAt` tells the countries of a word: several of "the two countries". */
export function genericParty(
  tree: Tree,
  token: Token,
  index: PartyNounIndex,
  statesAt: (token: Token) => readonly string[],
): GenericParty | null {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return null;
  // "official inquiry", "press release": the word describes another and names nobody.
  if (token.upos === 'ADJ' && token.deprel === 'amod') return null;
  const known = index.sectorOf.get(lower(token));
  if (!known) return null;
  const before = childrenIn(tree, token, 'compound', 'amod', 'nmod:poss', 'flat').filter((c) => c.index < token.index);
  // "Representatives for Peru" are Peru's.
  const speaksFor = (k: string): boolean => k === 'for' && known.lemma === 'representative';
  const after = childrenIn(tree, token, 'nmod', 'obl').filter((c) => casesOf(tree, c).some((k) => PLACE_CASES.has(k) || speaksFor(k)));
  const countriesOf = (tokens: readonly Token[]): string[] => [
    ...new Set(
      tokens.flatMap((t) => {
        const own = statesAt(t);
        if (own.length > 0) return own;
        return (
          childrenIn(tree, t, 'compound', 'amod', 'nmod:poss', 'nmod', 'appos')
            .map(statesAt)
            .find((s) => s.length > 0) ?? []
        );
      }),
    ),
  ];
  // "his Canadian counterpart" is Canadian, whoever he is.
  const owners = before.filter((c) => c.upos !== 'PRON' || known.lemma !== 'counterpart');
  const belonging = after.filter((c) => casesOf(tree, c).some((k) => k === 'of' || k === 'from' || speaksFor(k)));
  // An embassy in a country is another's.
  const placed = ABROAD.has(known.lemma) ? belonging : [...leadersOf(tree, token), ...after];
  const core = before.filter(isCore);
  // The name begins at the first modifier that stands without a gap before the noun.
  let first = token.index;
  while (first > 0 && core.some((c) => subtree(tree, c).some((t) => t.index === first - 1))) first -= 1;
  while (first < token.index && tree.tokens[first]!.upos === 'DET') first += 1;
  if (isPrefixed(tree, tree.tokens[first]!)) first -= 2;
  const start = tree.tokens[first]!.start;
  const from = tree.sentence.sentence.start;
  return {
    noun: known.lemma,
    sector: known.sector,
    name: tree.sentence.sentence.text.slice(start - from, token.end - from),
    start,
    end: token.end,
    plural: lower(token) !== known.lemma || ['police', 'people', 'personnel', 'staff', 'military', 'army', 'troops'].includes(known.lemma),
    country: countriesOf([...owners, ...placed])[0] ?? null,
    belongsTo: countriesOf([...owners, ...belonging].flatMap((t) => withConjuncts(tree, t))),
    described: before.some((c) => c.upos !== 'PRON'),
    owned: OWNED_SECTORS.has(known.sector) && before.some((c) => c.deprel === 'nmod:poss' && c.upos === 'PRON'),
  };
}

/** Whether a noun of a party names a thing or place, whatever stands beside it. */
export function isThingNoun(index: PartyNounIndex, token: Token): boolean {
  const known = index.sectorOf.get(lower(token));
  return known !== undefined && isThing({ noun: known.lemma, sector: known.sector, name: '' });
}

/** Whether a noun of a party in the singular names many: "junta", "committee". */
export function isCollectiveNoun(index: PartyNounIndex, token: Token): boolean {
  const known = index.sectorOf.get(lower(token));
  return known !== undefined && COLLECTIVE.has(known.lemma);
}

/** A text as part of an id: small ASCII letters, digits, hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** Id of such a party within an article: its country and words, so that "Turkish police" is one actor however often it is met. */
export const genericId = (party: GenericParty): string =>
  `group/${party.country ? `${party.country.toLowerCase()}-` : ''}${slug(party.name) || 'party'}`;

/** The actor of a party without a name. */
export function genericActor(party: GenericParty, mentions: readonly Mention[]): Actor {
  const person = !party.plural && !isThing(party) && PERSON_SECTORS.has(party.sector) && !COLLECTIVE.has(party.noun);
  return {
    id: genericId(party),
    name: party.name,
    type: person ? 'person' : 'organisation',
    country: party.country,
    role: party.noun,
    code: `${party.country ?? ''}${party.sector}`,
    wikidata: null,
    known: false,
    // The words describe and name nobody; a list of the actors named can leave them out by this.
    mentions: mentions.map((mention) => ({ ...mention, how: 'description' as const })),
  };
}

/** Whose parties are their owner's own: "its troops", "their government"; "her colleagues" are others. */
const OWNED_SECTORS = new Set(['MIL', 'COP', 'SPY', 'SOC', 'LEG', 'JUD']);
const PERSON_SECTORS = new Set([
  'GOV',
  'LEG',
  'JUD',
  'COP',
  'CVL',
  'OPP',
  'REB',
  'MIL',
  'JRN',
  'REF',
  'LAB',
  'EDU',
  'REL',
  'CRM',
  'MED',
  'BUS',
  'SPY',
]);
const COLLECTIVE = new Set(
  (
    'government regime administration authority ministry cabinet leadership parliament congress senate assembly committee court tribunal judiciary army military ' +
    'navy force junta delegation embassy consulate department agency commission council opposition movement community family population church company firm ' +
    'coalition alliance side team crew gang cell network union bloc unit battalion brigade squad crowd tribe clan bank university school media press newspaper broadcaster base fleet militia faction group village town city district area region'
  ).split(' '),
);
