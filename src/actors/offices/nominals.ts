/** Roles without a name, tied to the person they mean: "the Russian foreign minister", "the minister", "their prime ministers". */
import type { PersonEntry } from '../../lexicon/types.ts';
import type { Setting } from '../persons/identify.ts';
import type { RoleChunk, Title } from '../types.ts';
import { runsOn } from './terms.ts';

/** A person of the document as the nominals need it. */
export interface Holder {
  readonly id: string;
  readonly titles: readonly Title[];
  readonly country: string | null;
  /** Offsets at which the person is mentioned so far. */
  readonly starts: readonly number[];
}

const headOf = (text: string): string => text.toLowerCase().split(/[\s-]/).at(-1)!;

/** "deputy trade minister" is not the trade minister whose office it names. */
const isSecond = ({ text, role }: Title): boolean => /^(?:deputy|vice|assistant) /i.test(text) && !/deputy|vice/.test(role?.id ?? '');

const sameRole = (a: Title, b: Title): boolean =>
  (a.role !== null && a.role === b.role && isSecond(a) === isSecond(b)) || (a.text !== '' && a.text.toLowerCase() === b.text.toLowerCase());

/** How near a holder's office is to the role said: 3 the same, 2 the same head noun, 0 another. */
function likeness(role: Title, holder: Holder, { lexicon, day }: Setting): number {
  const said = role.text.toLowerCase();
  for (const title of holder.titles) {
    if (sameRole(role, title)) return 3;
    if (title.text !== '' && headOf(title.text) === headOf(said)) return 2;
  }
  const terms = lexicon.termsOf(holder.id).filter((t) => day === null || runsOn(t, day));
  if (role.role && !isSecond(role) && terms.some((t) => t.office === role.role!.id)) return 3;
  if (terms.some((t) => headOf(t.title ?? t.office) === headOf(said))) return 2;
  if (
    /^(?:top|chief|senior) diplomat$/.test(said) &&
    terms.some((t) => t.office === 'foreign-minister' || t.office === 'high-representative')
  )
    return 3;
  if (
    /^(?:leader|head of state)$/.test(said) &&
    terms.some((t) => /^(?:president|prime-minister|chancellor|monarch|supreme-leader|general-secretary)$/.test(t.office))
  )
    return 2;
  return 0;
}

/** The person of the document that a role without a name means, null where none is likely. */
export function holderInText(chunk: RoleChunk, holders: readonly Holder[], setting: Setting): string | null {
  const { of } = chunk.title;
  const bare = of === null;
  const words = chunk.title.text.split(' ').length;
  const ranked = holders
    .filter((h) => (of?.kind === 'state' ? h.country === of.iso3 : true))
    .map((h) => ({ id: h.id, like: likeness(chunk.title, h, setting), last: Math.max(-1, ...h.starts.filter((s) => s < chunk.start)) }))
    // A bare role looks back; one with its state may also announce who is named next.
    .filter((h) => h.like > 0 && (bare ? h.last >= 0 : true) && (h.like > 2 || words === 1))
    .sort((a, b) => b.like - a.like || b.last - a.last);
  return ranked[0]?.id ?? null;
}

/** Who held the office on the day by the lexicon. */
export function holderByTerm(title: Title, { lexicon, day }: Setting): PersonEntry | null {
  if (!title.role || !title.of || title.modifier !== null || day === null || isSecond(title)) return null;
  const terms = lexicon.termsIn(title.role.id, title.of.id).filter((t) => runsOn(t, day));
  const entry = terms.length === 1 ? lexicon.get(terms[0]!.person) : undefined;
  return entry?.kind === 'person' ? entry : null;
}
