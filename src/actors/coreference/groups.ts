/** Words for several actors at once: "the two countries", "both sides", "the three leaders", "the top diplomats", "the pair". */
import type { Span } from '../../model.ts';
import type { Line, Unit } from '../types.ts';
import { COUNTS, DEGREE, DETERMINERS, KNOWN, KNOWN_STATES, OFFICE, PERSONS, SIDES, STATES } from './group-words.ts';

/** What the words are said of; `side` may be a state, an organisation or a person. */
export type GroupKind = 'state' | 'person' | 'side' | 'any';

export interface GroupMention extends Span {
  readonly kind: GroupKind;
  /** How many are meant, null where the words do not say ("the ministers"). */
  readonly count: number | null;
  /** The head noun in the plural, empty for "both" alone. */
  readonly noun: string;
  /** First unit of the line. */
  readonly unit: number;
  readonly how: 'group' | 'pronoun';
}

/** Whom a sentence asks something of others: "urged both sides", "restraint from the two countries". */
export const ADDRESSES =
  /^(?:urg|call|ask|press|persuad|warn|appeal|condemn|encourag|engag|mediat|facilitat|broker|restrain|tell|told|plead|implor|advis|push|want|help)/;

/** Every such group of the sentence, in order. */
export function findGroups({ units }: Line): GroupMention[] {
  const found: GroupMention[] = [];
  for (let i = 0; i < units.length; i++) {
    const group = groupAt(units, i) ?? bothAlone(units, i);
    if (!group) continue;
    found.push(group);
    while (units[i + 1] && units[i + 1]!.start < group.end) i++;
  }
  return found;
}

/** Words after which the noun is told anew ("the countries that border Peru") and so takes up nobody. */
const TOLD_ANEW =
  /^(?:of|in|to|from|on|at|that|which|who|whom|whose|where|with|within|involved|concerned|affected|visited|backing|facing|participating)$/;

/** Whether "the" alone makes the noun known: "the countries", "the foreign ministers", not "the Islamic countries". */
const isKnown = (noun: string, between: readonly Unit[], follows: string): boolean =>
  KNOWN.test(noun)
    ? between.every((u) => OFFICE.test(u.lower))
    : KNOWN_STATES.test(noun) && between.length === 0 && !TOLD_ANEW.test(follows);

function groupAt(units: readonly Unit[], i: number): GroupMention | null {
  const first = units[i]!.lower;
  const determined = DETERMINERS.test(first);
  if (!determined && first !== 'both') return null;
  // An editor's "[the] two countries".
  const after = units[i + 1]?.text === ']' ? i + 2 : i + 1;
  const next = units[after]?.lower ?? '';
  const at = determined && COUNTS.has(next) ? after : i;
  if (determined && /^(?:pair|duo)$/.test(next) && first === 'the') return mention(units, i, after, 'person', 2, next);
  const count = COUNTS.get(units[at]!.lower) ?? null;
  let head = at + 1;
  while (DEGREE.test(units[head]?.lower ?? '') && head < at + 4) head++;
  const noun = units[head]?.lower ?? '';
  const kind: GroupKind | null = STATES.test(noun) ? 'state' : PERSONS.test(noun) ? 'person' : SIDES.test(noun) ? 'side' : null;
  if (kind === null) return null;
  const follows = units[head + 1]?.lower ?? '';
  if (count === null && !(first === 'the' && isKnown(noun, units.slice(at + 1, head), follows))) return null;
  // "the leaders of the Group of Seven" names its own members; "on both sides of the border" is a place.
  if (follows === 'of') return null;
  // "arguments on both sides" and "lawmakers of both parties" are not the two spoken of.
  const previous = units[i - 1]?.lower;
  const asked = ADDRESSES.test(units[i - 2]?.lower ?? '');
  if ((noun === 'sides' && previous === 'on' && !asked) || (noun === 'parties' && previous === 'of')) return null;
  return mention(units, i, head, kind, count, noun);
}

const VERB =
  /^(?:are|were|have|had|will|would|can|could|may|might|must|should|do|did|say|want|need|agree|remain|share|face|hope|said|spoke|told|met|held|made|gave|took|went|came|left|stood|saw|won|lost|kept|felt|began|sought|fought)$|ed$/;

/** "both" as a pronoun: before a verb or at the end, not "both times" and not "both to deter and to punish". */
function bothAlone(units: readonly Unit[], i: number): GroupMention | null {
  const next = units[i + 1];
  if (units[i]!.lower !== 'both' || (next !== undefined && next.form !== 'mark' && !VERB.test(next.lower))) return null;
  return { ...mention(units, i, i, 'any', 2, ''), how: 'pronoun' };
}

const mention = (
  units: readonly Unit[],
  first: number,
  last: number,
  kind: GroupKind,
  count: number | null,
  noun: string,
): GroupMention => ({ start: units[first]!.start, end: units[last]!.end, kind, count, noun, unit: first, how: 'group' });
