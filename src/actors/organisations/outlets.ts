/** News agencies, papers and broadcasters named as the origin of a report: they are quoted, they do not act. */
import { wordsOf } from '../offices/titles.ts';
import type { PeopleIndex } from '../persons/people-index.ts';
import type { Line, OutletChunk, Unit } from '../types.ts';
import { isCapitalised } from '../units.ts';
import { functionWords, surnameLike } from '../vocabulary.ts';

/** Words after which a capitalised run is an outlet whatever stands beside it. */
const CERTAIN = new Set(['news', 'newspaper', 'newspapers', 'newswire', 'gazette', 'tribune', 'radio', 'television', 'tv', 'broadcasting']);
/** Words that end the names of outlets and of much else. */
const POSSIBLE = new Set(
  'times post herald journal star mail sun mirror telegraph guardian press chronicle observer standard daily weekly'.split(' '),
);
/** Second halves: "News Agency", "News Service", "Broadcasting Corporation". */
const TAIL = new Set(['agency', 'service', 'corporation', 'company', 'channel', 'network', 'website', 'portal']);
const REPORTS = new Set('reported reports said says told wrote writes quoted cited broadcast published'.split(' '));
const NATIONAL = new Set(['state', 'adjective', 'capital', 'place', 'outlet']);
const LONGEST = 5;

/** Every outlet of the sentence, in order. */
export function findOutlets({ units, titleCase }: Line, line: number, people: PeopleIndex): OutletChunk[] {
  const found: OutletChunk[] = [];
  for (let i = 0; i < units.length; i++) {
    const span = knownAt(units, i) ?? (titleCase ? null : shapedAt(units, i, people));
    if (!span) continue;
    const { first, last } = span;
    const known = units[first]!.reading === 'outlet' ? units[first]!.entries[0]!.name : null;
    const name = known ?? wordsOf(units, first, last);
    found.push({ kind: 'outlet', line, first, last, start: units[first]!.start, end: units[last]!.end, how: 'name', name });
    i = last;
  }
  return found;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** An outlet of the lexicon with what kind of outlet it is: "Xinhua news agency". */
function knownAt(units: readonly Unit[], i: number): Run | null {
  if (units[i]!.reading !== 'outlet') return null;
  return { first: i, last: CERTAIN.has(units[i + 1]?.lower ?? '') ? tailAfter(units, i + 1) : i };
}

function shapedAt(units: readonly Unit[], first: number, people: PeopleIndex): Run | null {
  if (!mayStand(units[first]) || mayStand(units[first - 1])) return null;
  let last = first;
  while (last - first < LONGEST && mayStand(units[last + 1])) last++;
  // "Meridian news agency": the kind may be written small.
  if (units[last + 1]?.lower === 'news' && TAIL.has(units[last + 2]?.lower ?? '')) return { first, last: last + 2 };
  const head = TAIL.has(units[last]!.lower) ? last - 1 : last;
  if (head <= first) return null;
  const word = units[head]!.lower;
  if (CERTAIN.has(word)) return { first, last };
  if (head !== last || !POSSIBLE.has(word) || people.isGiven(units[first]!.text)) return null;
  // "Jian Sun said" is a person; "the Harbour Sun said" is none.
  if (surnameLike.has(word) && units[first - 1]?.lower !== 'the' && !NATIONAL.has(units[first]!.reading ?? '')) return null;
  return isQuoted(units, first, last) ? { first, last } : null;
}

const mayStand = (unit: Unit | undefined): boolean =>
  isCapitalised(unit) && (unit!.reading === null || NATIONAL.has(unit!.reading)) && !functionWords.has(unit!.lower);

const tailAfter = (units: readonly Unit[], at: number): number => (TAIL.has(units[at + 1]?.lower ?? '') ? at + 1 : at);

/** "told the Harbour Times", "the Harbour Times reported", "according to the Harbour Times". */
function isQuoted(units: readonly Unit[], first: number, last: number): boolean {
  const before = units[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const word = units[before]?.lower ?? '';
  if (word === 'told' || REPORTS.has(units[last + 1]?.lower ?? '')) return true;
  return (word === 'to' && units[before - 1]?.lower === 'according') || (word === 'with' && units[before - 1]?.lower === 'interview');
}
