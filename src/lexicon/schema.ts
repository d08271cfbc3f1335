/** What a row of each kind may hold. The one list of keys; the page on writing a lexicon and the error messages follow it. */
import { isDate, isDays } from './dates.ts';
import { parsePattern } from './patterns.ts';
import type { Finding, Row, RowKind } from './rows.ts';

/** Says what is wrong with a value, null where nothing is. */
type Check = (value: unknown) => string | null;

interface Field {
  readonly check: Check;
  readonly required?: true;
}

const text: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? null : 'must be a text that is not empty');
const number: Check = (value) => (Number.isInteger(value) ? null : 'must be a whole number');
const matching =
  (pattern: RegExp, example: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : `must look like ${example}`;
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string) ? null : `must be one of ${values.join(', ')}`;
const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'must be a list: ["…", "…"]';
    const wrong = value.findIndex((item) => check(item) !== null);
    return wrong < 0 ? null : `item ${wrong + 1} (${JSON.stringify(value[wrong])}) ${check(value[wrong])}`;
  };
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'must be true or false');
const date: Check = (value) => (isDate(value) ? null : 'must be a date as 2004-03-09, 2004-03 or 2004');
const days: Check = (value) => (isDays(value) ? null : 'must be a day as 2021-06-16 or days in order as 2021-06-11/2021-06-13');

const object =
  (fields: Readonly<Record<string, Field>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    return problemsOf(value as Record<string, unknown>, fields)[0] ?? null;
  };

const must = (check: Check): Field => ({ check, required: true });
const may = (check: Check): Field => ({ check });

const words = listOf(text);
const pattern: Check = (value) => {
  try {
    parsePattern(String(value));
    return null;
  } catch (error) {
    return `is not in the notation of patterns: ${(error as Error).message}`;
  }
};
const aliasObject = object({
  text: must(text),
  use: may(oneOf('name', 'adjective', 'people', 'capital', 'seat', 'place', 'title', 'phrase')),
  case: may(oneOf('exact', 'title', 'any')),
  needs: may(words),
  not: may(words),
  weight: may((value) => (typeof value === 'number' && value > 0 ? null : 'must be a number over 0')),
});
const aliases = may(listOf((value) => (typeof value === 'string' ? text(value) : aliasObject(value))));
const iso3 = matching(/^[A-Z]{3}$/, '"RUS" (ISO 3166-1 alpha-3)');
const wikidata = may(matching(/^Q[1-9]\d{0,9}$/, '"Q159"'));
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const idOf = (prefix: string): Field =>
  must(matching(new RegExp(`^${prefix}${slug}$`), `"${prefix}some-name" (small letters, digits, hyphens)`));
const source = must(text);

export const FIELDS: Readonly<Record<RowKind, Readonly<Record<string, Field>>>> = {
  state: {
    id: idOf('state/'),
    name: must(text),
    official: may(text),
    iso2: may(matching(/^[A-Z]{2}$/, '"RU"')),
    iso3: must(iso3),
    cameo: may(matching(/^[A-Z]{3}$/, '"RUS"')),
    cow: may(number),
    gw: may(number),
    wikidata,
    aliases,
    adjectives: aliases,
    people: aliases,
    capital: aliases,
    seats: aliases,
    places: aliases,
    from: may(date),
    to: may(date),
    source,
  },
  person: {
    id: idOf('person/'),
    name: must(text),
    surname: must(text),
    gender: may(oneOf('f', 'm')),
    country: may(iso3),
    aliases,
    wikidata,
    source,
  },
  organisation: {
    id: idOf('organisation/'),
    name: must(text),
    class: must(
      oneOf(
        'intergovernmental',
        'alliance',
        'court',
        'bank',
        'treaty-body',
        'grouping',
        'ministry',
        'government',
        'parliament',
        'agency',
        'military',
        'armed-group',
        'party',
        'ngo',
        'company',
        'news-agency',
        'media',
        'other',
      ),
    ),
    code: may(matching(/^[A-Z]{3,12}$/, '"IGOUNO"')),
    country: may(iso3),
    aliases,
    wikidata,
    from: may(date),
    to: may(date),
    source,
  },
  treaty: {
    id: idOf('treaty/'),
    name: must(text),
    class: must(text),
    adopted: may(date),
    signed: may(date),
    inForce: may(date),
    ended: may(date),
    changes: may(listOf(object({ date: must(date), what: must(text), by: may(iso3) }))),
    parties: may(listOf(iso3)),
    topics: may(words),
    aliases,
    wikidata,
    source,
  },
  topic: {
    id: idOf(''),
    name: must(text),
    class: must(oneOf('theme', 'situation')),
    plover: may(text),
    iptc: may(matching(/^(?:(?:0[1-9]|1[0-7])0{6}|200\d{5})$/, '"20000638" (a code of IPTC Media Topics)')),
    wikidata,
    aliases,
    stop: may(words),
    implied: may(words),
    source,
  },
  role: { id: idOf(''), name: must(text), class: must(text), sector: may(matching(/^[A-Z]{3}$/, '"GOV"')), wikidata, aliases, source },
  term: {
    person: idOf('person/'),
    office: idOf(''),
    of: must(matching(new RegExp(`^(?:state|organisation)/${slug}$`), '"state/russia" or "organisation/nato"')),
    title: may(text),
    from: must(date),
    to: may(date),
    checked: must(date),
    source,
  },
  trigger: {
    id: must(text),
    type: must(
      oneOf(
        'AGREE',
        'CONSULT',
        'SUPPORT',
        'CONCEDE',
        'COOPERATE',
        'AID',
        'RETREAT',
        'REQUEST',
        'ACCUSE',
        'REJECT',
        'THREATEN',
        'PROTEST',
        'SANCTION',
        'MOBILIZE',
        'COERCE',
        'ASSAULT',
      ),
    ),
    mode: may(text),
    cameo: may(matching(/^\d{2,4}$/, '"041"')),
    political: may(flag),
    target: may(flag),
    doer: may(matching(/^-?@?[a-z]/, '"-@storm|@price" (words that are no doer) or "troops|rebel"')),
    patterns: must(listOf(pattern)),
    source,
  },
  landmark: { id: idOf('landmark/'), name: must(text), words: must(listOf(text)), from: must(date), to: may(date), source },
  relation: { id: idOf('relation/'), deed: must(oneOf('break', 'mend')), states: must(listOf(iso3)), date: must(date), source },
  meeting: {
    id: idOf('meeting/'),
    date: must(days),
    form: must(oneOf('summit', 'talks', 'visit', 'conference', 'signing', 'call')),
    place: may(listOf(text)),
    parties: must(listOf(matching(new RegExp(`^(?:person|state|organisation)/${slug}$`), '"person/…", "state/…" or "organisation/…"'))),
    source,
  },
  party: { id: must(text), sector: must(matching(/^[A-Z]{3}$/, '"REB"')), nouns: must(listOf(text)), source },
  words: { id: idOf('words/'), words: must(listOf(matching(/^[a-z][a-z'é-]*(?:\+[a-z'é-]+)?$/, '"treaty" or "tear+gas"'))), source },
};

function problemsOf(value: Readonly<Record<string, unknown>>, fields: Readonly<Record<string, Field>>): string[] {
  const problems: string[] = [];
  for (const [key, { required }] of Object.entries(fields)) {
    if (required && value[key] === undefined) problems.push(`"${key}" is missing`);
  }
  for (const [key, item] of Object.entries(value)) {
    const field = fields[key];
    if (!field) problems.push(`unknown key "${key}": known are ${Object.keys(fields).join(', ')}`);
    else if (item === null) problems.push(`"${key}" is null: leave the key out`);
    else {
      const problem = field.check(item);
      if (problem !== null) problems.push(`"${key}" ${problem}`);
    }
  }
  return problems;
}

/** Everything wrong with the form of a row. */
export function checkRow(row: Row): Finding[] {
  return problemsOf(row.value, FIELDS[row.kind]).map((message) => ({ level: 'error', file: row.file, line: row.line, message }));
}
