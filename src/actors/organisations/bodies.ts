/** What an institution is called: the lexicon's name for it, or a name made by the rule for encyclopaedia titles. */
import type { Lexicon, OrganisationEntry, StateEntry } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { onceFor } from '../../text/tables.ts';
import type { Institution } from '../types.ts';
import { portfolioOf } from './institutions.ts';

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly entry: OrganisationEntry | null;
  readonly country: string;
}

/** How portfolios stand in the names of ministries. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  foreign: 'Foreign Affairs',
  defence: 'Defence',
  interior: 'the Interior',
  finance: 'Finance',
};

/** Ministries and parliaments of the lexicon by country and kind: "RUS ministry foreign". */
const knownBodies = onceFor((lexicon: Lexicon): ReadonlyMap<string, OrganisationEntry> => {
  const index = new Map<string, OrganisationEntry>();
  const add = (key: string, entry: OrganisationEntry): void => void (index.has(key) || index.set(key, entry));
  for (const entry of lexicon.entries('organisation') as readonly OrganisationEntry[]) {
    if (entry.country === null || entry.to !== null) continue;
    if (entry.class === 'parliament') add(`${entry.country} parliament`, entry);
    if (entry.class !== 'ministry') continue;
    const words = [entry.name, ...entry.aliases.map((a) => a.text)].map(ministryWords).filter((w) => w !== null);
    for (const portfolio of words) add(`${entry.country} ministry ${portfolioOf(portfolio)}`, entry);
  }
  return index;
});

/** The portfolio inside the name of a ministry, department or office: "Ministry of Defence of X" gives "Defence of X". */
function ministryWords(name: string): string | null {
  if (/^(?:U\.?S\.? )?(?:State Department|Department of State)/i.test(name)) return 'foreign';
  const match =
    /\b(?:Ministry|Department|Office) (?:of|for) (?:the )?(.{3,60})/i.exec(name) ??
    /(.{3,60}) (?:Ministry|Department|Office)\b/i.exec(name);
  return match ? match[1]! : null;
}

/** The body an institution of a state is. */
export function bodyOf(institution: Institution, state: StateEntry, lexicon: Lexicon): Body {
  const { type, portfolio, seat } = institution;
  const entry = knownBodies(lexicon).get(`${state.iso3} ${type}${portfolio === null ? '' : ` ${portfolio}`}`);
  if (entry) return { id: entry.id, name: entry.name, entry, country: state.iso3 };
  const slug = slugOf(state.name);
  if (type === 'embassy') {
    const place = seat === null ? '' : `, ${seat}`;
    return {
      id: `organisation/embassy-of-${slug}${seat === null ? '' : `-${slugOf(seat)}`}`,
      name: `Embassy of ${state.name}${place}`,
      entry: null,
      country: state.iso3,
    };
  }
  if (type === 'parliament')
    return { id: `organisation/parliament-of-${slug}`, name: `Parliament of ${state.name}`, entry: null, country: state.iso3 };
  if (type === 'government')
    return { id: `organisation/government-of-${slug}`, name: `Government of ${state.name}`, entry: null, country: state.iso3 };
  if (type === 'opposition') {
    const adjective = state.aliases.find((a) => a.use === 'adjective')?.text ?? state.name;
    return { id: `organisation/${slugOf(adjective)}-opposition`, name: `${adjective} opposition`, entry: null, country: state.iso3 };
  }
  const name =
    FULL_NAMES[portfolio!] ??
    portfolio!.replace(/(^| )(\p{L})(?!nd\b)/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
  return {
    id: `organisation/${slug}-${slugOf(portfolio!)}-ministry`,
    name: `Ministry of ${name} of ${state.name}`,
    entry: null,
    country: state.iso3,
  };
}

/** An ascii slug: "Côte d'Ivoire" gives "cote-divoire". */
export const slugOf = (name: string): string =>
  name
    .split(/[\s/–—-]+/)
    .map(foldWord)
    .map((w) => w.replace(/[^a-z0-9]/g, ''))
    .filter((w) => w.length > 0)
    .join('-') || 'unnamed';
