/** Who is said to hold which office: evidence for the year of the document. */
import type { Lexicon } from '../../lexicon/types.ts';
import type { RoleClaim } from '../../model.ts';
import type { PersonDraft } from '../types.ts';

/** Claims of persons the lexicon knows without doubt, with an office it knows too. */
export function claimsOf(drafts: readonly PersonDraft[], lexicon: Lexicon): RoleClaim[] {
  return drafts.flatMap(({ entries, chunks }) => {
    if (entries.length !== 1) return [];
    const person = entries[0]!.id;
    return chunks.flatMap(({ title, start, end }) => {
      if (!title?.role) return [];
      const office = title.role.id;
      const term = lexicon.termsOf(person).find((t) => t.office === office && (title.of === null || t.of === title.of.id));
      return term ? [{ person, office, of: term.of, modifier: title.modifier, start, end }] : [];
    });
  });
}
