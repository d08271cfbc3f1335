/** Words for several actors at once: "the two countries", "both", "the top diplomats", "the pair", "they". */
import type { MentionHow, Span } from '../model.ts';
import type { Line } from './types.ts';

export type GroupKind = 'state' | 'person' | 'any';

export interface GroupMention extends Span {
  readonly kind: GroupKind;
  readonly line: number;
  readonly how: MentionHow;
}

const STATES = /^(?:countries|nations|states|governments|neighbou?rs|allies|powers|capitals|rivals|republics)$/;
const PERSONS =
  /^(?:ministers|diplomats|leaders|presidents|premiers|men|women|officials|envoys|chancellors|statesmen|politicians|heads|counterparts|interlocutors|colleagues|negotiators|secretaries)$/;
const PARTIES = /^(?:sides|parties|delegations)$/;
const DEGREE = /^(?:top|foreign|prime|senior|chief|respective|neighbou?ring|warring|nuclear|european|african|arab|defen[cs]e|state)$/;

/** Every group of two in the sentence: a determiner with "two" or "both", or a definite plural of office. */
export function findGroups({ units }: Line, line: number): GroupMention[] {
  const found: GroupMention[] = [];
  for (let i = 0; i < units.length; i++) {
    const { lower } = units[i]!;
    let first = i;
    let at = i;
    let counted = false;
    if (lower === 'both' || lower === 'two') counted = true;
    else if (lower !== 'the') continue;
    if (lower === 'the') {
      counted = units[i + 1]?.lower === 'two' || units[i + 1]?.lower === 'pair';
      if (counted) at++;
    } else if (lower === 'two' && !/^(?:the|these|those|our|their)$/.test(units[i - 1]?.lower ?? '')) continue;
    if (lower === 'two') first = i - 1;
    if (units[at]?.lower === 'pair' || units[at]?.lower === 'duo') {
      found.push(mention(units[first]!.start, units[at]!.end, 'person', line, 'group'));
      i = at;
      continue;
    }
    let head = at + 1;
    while (DEGREE.test(units[head]?.lower ?? '') && head < at + 4) head++;
    const noun = units[head]?.lower ?? '';
    const kind: GroupKind | null = STATES.test(noun) ? 'state' : PERSONS.test(noun) ? 'person' : PARTIES.test(noun) ? 'any' : null;
    if (kind !== null && (counted || (kind === 'person' && /diplomats|ministers|leaders|presidents/.test(noun)) || noun === 'sides')) {
      // "the leaders of the Group of Seven" names its own members.
      if (units[head + 1]?.lower === 'of') continue;
      found.push(mention(units[first]!.start, units[head]!.end, kind, line, 'group'));
      i = head;
    } else if (lower === 'both' && kind === null && !/^(?:of|the)$/.test(noun) && units[at + 1]?.form === 'lower') {
      found.push(mention(units[i]!.start, units[i]!.end, 'any', line, 'pronoun'));
    }
  }
  return found;
}

const mention = (start: number, end: number, kind: GroupKind, line: number, how: MentionHow): GroupMention => ({
  start,
  end,
  kind,
  line,
  how,
});
