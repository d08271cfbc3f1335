/** From checked rows, written briefly, to full entries with every key, always in the same order: one hidden class for what reads them. */
import type { Row } from './rows.ts';
import type { Alias, AliasUse, CasePolicy, Entry, Landmark, Meeting, PartyNouns, Term, Trigger, WordList } from './types.ts';

type Value = Readonly<Record<string, unknown>>;
/** An alias as a row has it: its text, or more where more must be said. */
export type WrittenAlias = string | ({ readonly text: string } & Partial<Alias>);

/** Case policy by the look of an alias: acronyms exactly so ("US", "P5+1"), names with capitals, all else anyhow. */
export function casePolicyOf(text: string): CasePolicy {
  if (text === text.toLowerCase()) return 'any';
  return text === text.toUpperCase() || (/\d/.test(text) && !/\s/.test(text)) ? 'exact' : 'title';
}

function alias(written: WrittenAlias, use: AliasUse): Alias {
  const given: { readonly text: string } & Partial<Alias> = typeof written === 'string' ? { text: written } : written;
  const { text, needs, not, weight } = given;
  return {
    text,
    use: given.use ?? use,
    case: given.case ?? casePolicyOf(text),
    ...(needs && { needs }),
    ...(not && { not }),
    ...(weight !== undefined && { weight }),
  };
}

/** Aliases in order, the same text with the same use only once. */
function unique(aliases: readonly Alias[]): Alias[] {
  const seen = new Map<string, Alias>();
  for (const one of aliases) {
    const key = `${one.use} ${one.text}`;
    // An alias written with conditions says more than the bare name above it.
    if (!seen.has(key) || one.needs || one.not) seen.set(key, one);
  }
  return [...seen.values()];
}

const written = (value: unknown): readonly WrittenAlias[] => (value ?? []) as readonly WrittenAlias[];
const orNull = <T>(value: unknown): T | null => (value ?? null) as T | null;
const list = (value: unknown): readonly string[] => (value ?? []) as readonly string[];

function aliasesOf(kind: Entry['kind'], value: Value): Alias[] {
  const first: AliasUse = kind === 'role' ? 'title' : kind === 'topic' ? 'phrase' : 'name';
  const groups: readonly (readonly [unknown, AliasUse])[] = [
    // A topic's label is no phrase of its own ("Bilateral relations").
    [kind === 'topic' ? [] : [value.name], first],
    [value.official === undefined ? [] : [value.official], 'name'],
    [value.aliases, first],
    [value.adjectives, 'adjective'],
    [value.people, 'people'],
    [value.capital, 'capital'],
    [value.seats, 'seat'],
    [value.places, 'place'],
  ];
  return unique(groups.flatMap(([items, use]) => written(items).map((item) => alias(item, use))));
}

/** The entry of a row that is neither term nor trigger. */
export function toEntry(row: Row): Entry {
  const { value } = row;
  const kind = row.kind as Entry['kind'];
  const base = {
    id: value.id as string,
    name: value.name as string,
    aliases: aliasesOf(kind, value),
    wikidata: orNull<string>(value.wikidata),
    source: value.source as string,
  };
  const valid = { from: orNull<string>(value.from), to: orNull<string>(value.to) };
  switch (kind) {
    case 'state':
      return {
        kind,
        ...base,
        ...valid,
        iso2: orNull(value.iso2),
        iso3: value.iso3 as string,
        cameo: orNull(value.cameo),
        cow: orNull(value.cow),
        gw: orNull(value.gw),
        official: orNull(value.official),
      };
    case 'person':
      return { kind, ...base, surname: value.surname as string, gender: orNull(value.gender), country: orNull(value.country) };
    case 'organisation':
      return { kind, ...base, ...valid, class: value.class as never, country: orNull(value.country), code: orNull(value.code) };
    case 'treaty':
      return {
        kind,
        ...base,
        class: value.class as string,
        adopted: orNull(value.adopted),
        signed: orNull(value.signed),
        inForce: orNull(value.inForce),
        ended: orNull(value.ended),
        changes: ((value.changes ?? []) as { date: string; what: string; by?: string }[]).map((change) => ({ by: null, ...change })),
        parties: list(value.parties),
        topics: list(value.topics),
      };
    case 'topic':
      return {
        kind,
        ...base,
        class: value.class as 'theme',
        plover: orNull(value.plover),
        iptc: orNull(value.iptc),
        stop: list(value.stop),
        implied: list(value.implied),
      };
    case 'role':
      return { kind, ...base, class: value.class as string, sector: orNull(value.sector) };
  }
}

export function toTerm({ value }: Row): Term {
  const { person, office, of, title, from, to, checked, source } = value as unknown as Term;
  return { person, office, of, title: title ?? null, from, to: to ?? null, checked, source };
}

export function toTrigger({ value }: Row): Trigger {
  const { id, type, mode, cameo, political, target, doer, patterns, source } = value as unknown as Trigger;
  return {
    id,
    type,
    mode: mode ?? null,
    cameo: cameo ?? null,
    political: political === true,
    target: target === true,
    doer: doer ?? null,
    patterns,
    source,
  };
}

export const toPartyNouns = ({ value }: Row): PartyNouns => value as unknown as PartyNouns;

export const toWordList = ({ value }: Row): WordList => value as unknown as WordList;

export const toLandmark = ({ value }: Row): Landmark => {
  const { id, name, words, from, to, source } = value as unknown as Landmark;
  return { id, name, words, from, to: to ?? null, source };
};

export const toMeeting = ({ value }: Row): Meeting => {
  const { id, date, form, place, parties, source } = value as unknown as Meeting;
  return { id, date, form, place: place ?? [], parties, source };
};
