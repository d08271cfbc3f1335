/** Roles without a name beside them: "the Russian foreign minister", "the two presidents", "Malaysia's top diplomat". */
import type { Line, PersonChunk, RoleChunk, Unit } from '../types.ts';
import { fillers } from '../vocabulary.ts';
import { complementAfter } from './complements.ts';
import { isRole, titleBefore } from './titles.ts';

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'this', 'that', 'both', 'two']);
const PLURAL =
  /(?:ministers|presidents|premiers|chancellors|leaders|chiefs|heads|envoys|ambassadors|secretaries|diplomats|spokesmen|negotiators|officials|kings)$/i;

/** Every role of the sentence that no name follows, in order; those in apposition carry the person they are said of. */
export function findRoles({ units }: Line, line: number, taken: ReadonlySet<number>, persons: readonly PersonChunk[]): RoleChunk[] {
  const found: RoleChunk[] = [];
  for (let i = 0; i < units.length; i++) {
    if (taken.has(i) || !isRole(units[i]) || isRole(units[i + 1])) continue;
    const before = titleBefore(units, i + 1);
    if (before.title === null || taken.has(before.first)) continue;
    let first = before.first;
    while (first > 0 && (fillers.has(units[first - 1]!.lower) || units[first - 1]!.form === 'number')) first--;
    const determined = DETERMINERS.has(units[first - 1]?.lower ?? '');
    if (determined) first--;
    // "major" and "general" are adjectives more often than ranks; a rank without a name has an article.
    if (!determined && before.title.of === null && units[i]!.form === 'lower' && before.title.role?.class === 'military') continue;
    const complement = complementAfter(units, i);
    const last = complement && !taken.has(complement.last) ? complement.last : i;
    const words = complement?.words ? `${before.title.text} ${complement.words}` : before.title.text;
    const { role, modifier } = before.title;
    const title = { text: words, role, of: before.title.of ?? complement?.of ?? null, modifier };
    const person = apposedTo(units, first, last, persons);
    found.push({
      kind: 'role',
      line,
      first,
      last: last,
      start: units[first]!.start,
      end: units[i]!.end,
      how: person ? 'apposition' : 'role',
      title,
      plural: PLURAL.test(units[i]!.text),
      person,
    });
    i = last;
  }
  return found;
}

/** The person beside the role, parted by a comma: "the French president, Emmanuel Macron," or "Emmanuel Macron, the French president,". */
function apposedTo(units: readonly Unit[], first: number, last: number, persons: readonly PersonChunk[]): PersonChunk | null {
  if (units[first - 1]?.text === ',') {
    const before = persons.find((p) => p.last === first - 2);
    if (before) return before;
  }
  if (units[last + 1]?.text !== ',') return null;
  const after = persons.find((p) => p.first === last + 2);
  const closing = after && units[after.last + 1];
  return after && (closing === undefined || closing.form === 'mark' || closing.lower === 'and') ? after : null;
}
