/** Institutions named by kind and state: "the Russian Foreign Ministry", "Ministry of Education of X", "its embassy in London". */
import type { StateEntry } from '../../lexicon/types.ts';
import { holderOf, wordsOf } from '../offices/titles.ts';
import type { Institution, OrganisationChunk, Unit } from '../types.ts';
import { isCapitalised, isPlain, isPossessive } from '../units.ts';
import { functionWords, portfolioWords } from '../vocabulary.ts';

/** Head noun to kind of institution. */
const HEADS: ReadonlyMap<string, Institution['type']> = new Map([
  ['ministry', 'ministry'],
  ['embassy', 'embassy'],
  ['parliament', 'parliament'],
  ['opposition', 'opposition'],
]);

/** Words of a portfolio as one name: "external affairs" is "foreign". */
const PORTFOLIOS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:foreign|external affairs|external relations|exterior)\b/i, 'foreign'],
  [/\bdefen[cs]e\b/i, 'defence'],
  [/\b(?:interior|internal affairs|home affairs|home)\b/i, 'interior'],
  [/\bfinance\b/i, 'finance'],
];

export const portfolioOf = (words: string): string => PORTFOLIOS.find(([pattern]) => pattern.test(words))?.[1] ?? words.toLowerCase();

const isPortfolio = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  isPlain(unit) &&
  unit.form !== 'number' &&
  !functionWords.has(unit.lower) &&
  (portfolioWords.has(unit.lower) || isCapitalised(unit));

/** The institution whose head noun stands at unit `head`, null where none is named. */
export function institutionAt(units: readonly Unit[], head: number, line: number): OrganisationChunk | null {
  // Written small, a government is its state; as a name it is a body.
  const type = HEADS.get(units[head]!.lower) ?? (units[head]!.text === 'Government' ? 'government' : undefined);
  if (!type || units[head]!.reading !== null) return null;
  const complement = type === 'ministry' ? portfolioAfter(units, head) : null;
  let first = head;
  if (type === 'ministry' && !complement) while (isPortfolio(units[first - 1]) && head - first < 4) first--;
  const words = complement ? wordsOf(units, complement.from, complement.last) : wordsOf(units, first, head - 1);
  if (type === 'ministry' && words === '') return null;
  let last = complement?.last ?? head;
  const states: StateEntry[] = [];
  const add = (entry: unknown): void => void states.push(entry as StateEntry);
  const i = isPossessive(units[first - 1]) ? first - 2 : first - 1;
  const isSeatBefore = type === 'ministry' && isPlace(units[i]);
  if (isSeatBefore || (isStateLike(units[i]) && (i === first - 2 || units[i]!.reading !== 'capital'))) {
    units[i]!.entries.forEach(add);
    first = i;
  }
  if (states.length === 0 && (units[last + 1]?.lower === 'of' || units[last + 1]?.lower === 'in')) {
    const at = units[last + 2]?.lower === 'the' ? last + 3 : last + 2;
    // An embassy "in Peru" is another state's, a ministry "in Lima" that of Peru.
    const isHost = type === 'embassy' && units[last + 1]!.lower === 'in';
    const isSeat = type === 'ministry' && (isPlace(units[at]) || (units[at]?.reading === 'capital' && units[last + 1]!.lower === 'in'));
    if (isSeat || (isStateLike(units[at]) && !isHost && units[at]!.reading === 'state')) {
      units[at]!.entries.forEach(add);
      last = at;
    } else if (type === 'ministry' && units[at]?.reading === 'adjective') units[at]!.entries.forEach(add);
  }
  const place = units[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const posted = type === 'embassy' && units[head + 1]?.lower === 'in' && isCapitalised(units[place]);
  if (type !== 'ministry' && states.length === 0 && !(posted && isStateLike(units[place]))) return null;
  if (
    type === 'opposition' &&
    /^(?:leader|leaders|party|parties|figure|figures|activist|politician|to|candidate)$/.test(units[last + 1]?.lower ?? '')
  )
    return null;
  const seat = posted ? units[place]!.text : null;
  const start = units[first]!.start;
  return {
    kind: 'organisation',
    line,
    first,
    last,
    start,
    end: units[last]!.end,
    how: 'name',
    name: wordsOf(units, first, last),
    entry: null,
    institution: { type, portfolio: type === 'ministry' ? portfolioOf(words) : null, states, seat },
    country: states[0]?.iso3 ?? null,
    acronym: null,
  };
}

/** A town or region of a state: "the Gaza Health Ministry", "the health ministry in Donetsk". */
const isPlace = (unit: Unit | undefined): boolean => unit?.reading === 'place' && unit.entries.every((entry) => entry.kind === 'state');

const isStateLike = (unit: Unit | undefined): unit is Unit => holderOf(unit)?.kind === 'state';

/** "of Foreign Affairs", "for Europe and Foreign Affairs", "of Education and Science": the words of a portfolio after the head. */
function portfolioAfter(units: readonly Unit[], head: number): { from: number; last: number } | null {
  const link = units[head + 1]?.lower;
  if (link !== 'of' && link !== 'for') return null;
  const from = units[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  let last = from - 1;
  while (last - from < 7) {
    if (isPortfolio(units[last + 1])) last++;
    else if (/^(?:and|,|&)$/.test(units[last + 1]?.text ?? '') && isPortfolio(units[last + 2]) && last >= from) last += 2;
    else break;
  }
  return last < from ? null : { from, last };
}
