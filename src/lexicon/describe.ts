/** Entries in plain lines, for people. */
import { isWithin } from './dates.ts';
import type { Alias, AliasUse, Entry, Landmark, Lexicon, Meeting, RelationChange, Term } from './types.ts';

const USES: readonly (readonly [AliasUse, string])[] = [
  ['name', 'names'],
  ['adjective', 'adjectives'],
  ['people', 'people'],
  ['capital', 'capital'],
  ['seat', 'seats'],
  ['place', 'places'],
  ['title', 'titles'],
  ['phrase', 'phrases'],
];

function aliasText({ text, needs, not, weight }: Alias): string {
  const notes = [
    needs ? `beside ${needs.slice(0, 3).join(', ')}${needs.length > 3 ? ' …' : ''}` : '',
    not ? `not in ${not.slice(0, 3).join(', ')}${not.length > 3 ? ' …' : ''}` : '',
    weight === undefined ? '' : `weight ${weight}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${text} (${notes.join('; ')})` : text;
}

const nameOf = (lexicon: Lexicon, id: string): string => lexicon.get(id)?.name ?? id;

const span = (from: string | null, to: string | null): string => `${from ?? '…'} to ${to ?? 'today'}`;

/** One term as "2004-03-09 to today  foreign minister of Russia". */
function termText(term: Term, who: string): string {
  const checked = term.to === null ? ` (checked ${term.checked})` : '';
  return `${span(term.from, term.to)}${checked}  ${who}`;
}

const office = (lexicon: Lexicon, term: Term): string => term.title ?? nameOf(lexicon, term.office);

/** Classes of the offices told of with a state or organisation; all others are told of with their persons. */
const TOP = new Set([
  'head-of-state',
  'head-of-government',
  'party-head',
  'foreign-affairs',
  'defence',
  'security',
  'eu-head',
  'io-head',
  'body-head',
  'armed-group',
]);

/** Who holds the first offices of a body on the date. */
function heldIn(lexicon: Lexicon, body: string, on: string): string[] {
  return lexicon
    .entries('role')
    .filter((role) => role.kind === 'role' && TOP.has(role.class))
    .flatMap((role) => lexicon.termsIn(role.id, body))
    .filter((term) => isWithin(on, term.from, term.to))
    .map((term) => termText(term, `${office(lexicon, term)}: ${nameOf(lexicon, term.person)}`));
}

/** What is special to each kind, as pairs of label and text; empty texts are left out. */
function facts(lexicon: Lexicon, entry: Entry, on: string): (readonly [string, string | null])[] {
  switch (entry.kind) {
    case 'state':
      return [
        ['official', entry.official],
        ['codes', `ISO ${entry.iso2 ?? '–'} ${entry.iso3}, CAMEO ${entry.cameo ?? '–'}, COW ${entry.cow ?? '–'}, GW ${entry.gw ?? '–'}`],
        ['existed', entry.from || entry.to ? span(entry.from, entry.to) : null],
        ['in office', heldIn(lexicon, entry.id, on).join('\n') || null],
      ];
    case 'person': {
      const terms = lexicon.termsOf(entry.id);
      const mark = (term: Term): string => (isWithin(on, term.from, term.to) ? '* ' : '  ');
      const told = terms.map((term) => mark(term) + termText(term, `${office(lexicon, term)}, ${nameOf(lexicon, term.of)}`));
      return [
        ['country', entry.country],
        ['offices', told.join('\n') || null],
      ];
    }
    case 'organisation':
      return [
        ['class', entry.class],
        ['country', entry.country],
        ['code', entry.code],
        ['existed', entry.from || entry.to ? span(entry.from, entry.to) : null],
        ['in office', heldIn(lexicon, entry.id, on).join('\n') || null],
      ];
    case 'treaty':
      return [
        ['class', entry.class],
        ['adopted', entry.adopted],
        ['signed', entry.signed],
        ['in force', entry.inForce],
        ['changes', entry.changes.map((change) => `${change.date}  ${change.what}${change.by ? `, ${change.by}` : ''}`).join('\n') || null],
        ['ended', entry.ended],
        ['parties', entry.parties.join(', ') || null],
        ['topics', entry.topics.join(', ') || null],
      ];
    case 'topic':
      return [
        ['class', entry.class],
        ['PLOVER', entry.plover],
        ['IPTC', entry.iptc],
        ['implied by', entry.implied.join(', ') || null],
        ['stopped by', entry.stop.join('; ') || null],
      ];
    case 'role':
      return [
        ['class', entry.class],
        ['sector', entry.sector],
      ];
  }
}

const INDENT = ' '.repeat(14);
/** Days around a date in which the meetings of an entry are told. */
const NEAR = 31;

/** The meetings of an entry in the weeks around a date of day precision. */
function meetingsNear(lexicon: Lexicon, id: string, on: string): string[] {
  const at = Date.parse(on);
  if (on.length < 10 || Number.isNaN(at)) return [];
  const near = (date: string): boolean => date.split('/').some((day) => Math.abs(Date.parse(day) - at) <= NEAR * 86_400_000);
  return lexicon.meetings
    .filter(({ parties, date }) => parties.includes(id) && near(date))
    .map(
      ({ date, form, place, parties }) =>
        `${date}  ${[form, place[0]].filter(Boolean).join(', ')}: ${parties.map((party) => nameOf(lexicon, party)).join(', ')}`,
    );
}

/** All that is known of an entry; offices as on the date (EDTF), which terms of a person are marked `*`. */
export function describe(lexicon: Lexicon, entry: Entry, on: string): string {
  const names = USES.map(([use, label]) => {
    const texts = entry.aliases.filter((alias) => alias.use === use).map(aliasText);
    return [label, texts.length > 0 ? texts.join('; ') : null] as const;
  });
  const met = meetingsNear(lexicon, entry.id, on).join('\n') || null;
  const pairs = [
    ...facts(lexicon, entry, on),
    ['meetings', met] as const,
    ...names,
    ['wikidata', entry.wikidata] as const,
    ['source', entry.source] as const,
  ];
  const lines = pairs.flatMap(([label, text]) => (text === null ? [] : [`  ${label.padEnd(12)}${text.replaceAll('\n', `\n${INDENT}`)}`]));
  return [`${entry.name}  [${entry.id}]`, ...lines].join('\n');
}

/** One line for a list: id, name and the code that tells it best, parted by tabs. */
export function listLine(entry: Entry): string {
  const code =
    entry.kind === 'state'
      ? entry.iso3
      : entry.kind === 'person'
        ? entry.country
        : entry.kind === 'organisation'
          ? entry.code
          : entry.class;
  return [entry.id, entry.name, code ?? ''].join('\t');
}

/** The same for what is no entry: id, days, and what happened. */
export function factLine(fact: Meeting | RelationChange | Landmark): string {
  if ('parties' in fact) return [fact.id, fact.date, fact.form, fact.place[0] ?? '', fact.parties.join(' ')].join('\t');
  if ('states' in fact) return [fact.id, fact.date, fact.deed, fact.states.join(' ')].join('\t');
  return [fact.id, fact.to === null ? `${fact.from}/..` : `${fact.from}/${fact.to}`, fact.name].join('\t');
}
