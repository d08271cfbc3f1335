/** Words by which treaties are known when the lexicon does not list them. */

/** Nouns that head the name of an instrument between states. */
export const INSTRUMENTS =
  'Treaty|Treaties|Convention|Conventions|Accord|Accords|Protocol|Agreement|Agreements|Pact|Charter|Memorandum|Compact|Covenant|Concordat|Armistice|Entente';

/** Words that describe an agreement without naming it: "Free Trade Agreement", "Peace Treaty", "New Security Pact". */
const GENERIC = new Set(
  (
    'a an the this that under new final draft interim free trade peace nuclear security defence defense bilateral multilateral regional international ceasefire truce ' +
    'cooperation framework partnership strategic economic political general military mutual historic landmark joint loan credit lease sales purchase grant service ' +
    'labour labor collective plea settlement prenuptial user license licence confidentiality non-disclosure nondisclosure power-sharing coalition withdrawal hostage ' +
    'prisoner exchange deal comprehensive signed proposed original existing first second third most two three after before with from for by when while as if and or but ' +
    'party national social constitutional democratic republican annual natural gas oil energy climate border water green tax double taxation investment arms control weapons prime un'
  ).split(' '),
);

export const isGeneric = (word: string): boolean => GENERIC.has(word.toLowerCase().replace(/[^\p{L}-]/gu, ''));

/** What a later "the pact" may mean: nouns that readers take for one another. */
const KINDS: readonly (readonly string[])[] = [
  [
    'treaty',
    'pact',
    'accord',
    'agreement',
    'deal',
    'convention',
    'protocol',
    'memorandum',
    'charter',
    'covenant',
    'document',
    'compact',
    'armistice',
  ],
];
export const SHORT_FORMS: ReadonlySet<string> = new Set(KINDS.flat());
