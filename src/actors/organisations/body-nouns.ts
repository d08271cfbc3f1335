/** Nouns that take up an organisation named before: "the alliance" for NATO, "the Church", "the ministry". */
import type { OrganisationClass } from '../../lexicon/types.ts';
import type { Line } from '../types.ts';
import { isCapitalised } from '../units.ts';

export interface BodyNoun {
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  readonly reach: number;
}

/** Sentences over which such a noun looks back; further with a capital, which makes a name of it ("the Church", "the Department"). */
export const BODY_NOUN_REACH = { small: 3, capital: 12 } as const;

/** Classes of organisation a noun may take up whatever their name is. */
const CLASSES: Readonly<Record<string, readonly OrganisationClass[]>> = {
  alliance: ['alliance'],
  bloc: ['intergovernmental', 'grouping', 'alliance'],
  organisation: ['intergovernmental', 'alliance', 'ngo', 'treaty-body'],
  organization: ['intergovernmental', 'alliance', 'ngo', 'treaty-body'],
  ministry: ['ministry'],
  court: ['court'],
  tribunal: ['court'],
  party: ['party'],
  agency: ['agency', 'treaty-body'],
  watchdog: ['agency', 'treaty-body'],
  lender: ['bank'],
  bank: ['bank'],
  parliament: ['parliament'],
  embassy: [],
  council: [],
  commission: [],
  committee: [],
  church: [],
  university: [],
  department: [],
  coalition: [],
  front: [],
  movement: ['armed-group', 'party'],
  militia: ['armed-group'],
  union: [],
  association: [],
  foundation: [],
  network: [],
  assembly: [],
  institute: [],
  society: [],
};

/** Every definite noun for a body in the sentence that nothing else qualifies. */
export function findBodyNouns({ units, titleCase }: Line, taken: ReadonlySet<number>): BodyNoun[] {
  const found: BodyNoun[] = [];
  for (let i = 1; i < units.length; i++) {
    const { lower, reading } = units[i]!;
    if (reading !== null || !Object.hasOwn(CLASSES, lower) || taken.has(i)) continue;
    const definite = units[i - 1]!.lower === 'the';
    // "a former Church official": the capital does what the article does elsewhere.
    if (!definite && (titleCase || !isCapitalised(units[i]) || units[i - 1]!.form !== 'lower')) continue;
    // "the court of appeal", "the party leader" and "the council chamber" say more than the noun alone.
    const next = units[i + 1];
    if (next !== undefined && (next.lower === 'of' || next.form === 'title' || next.reading === 'role')) continue;
    const reach = !titleCase && isCapitalised(units[i]) ? BODY_NOUN_REACH.capital : BODY_NOUN_REACH.small;
    found.push({ first: definite ? i - 1 : i, last: i, noun: lower, reach });
  }
  return found;
}

/** Whether the noun may mean an organisation of this name and class. */
export function mayMean(noun: string, name: string, kind: OrganisationClass | null): boolean {
  return (kind !== null && CLASSES[noun]!.includes(kind)) || new RegExp(`\\b${noun.replace(/[sz]/g, '[sz]')}\\b`, 'i').test(name);
}
