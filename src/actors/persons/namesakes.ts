/**
 * Surnames so famous that the lexicon reads them alone ("Koizumi"): where the document introduces another bearer and not
 * the famous one, the surname is his.
 */
import type { Lexicon } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { isLeading } from '../offices/terms.ts';
import type { PersonChunk, PersonDraft } from '../types.ts';

/** Whether a known person is named by the surname alone here, with no office beside it. */
export const isSurnameAlone = ({ name, entries, title }: PersonChunk): boolean =>
  title === null && entries.length > 0 && !/\s/.test(name) && entries.every((e) => e.name !== name);

export interface Dealt {
  /** Mentions of somebody else of that surname, whom the document names in full. */
  readonly ofNamesakes: readonly PersonChunk[];
  /** Mentions of the famous bearer. */
  readonly own: readonly PersonChunk[];
}

/** Deals surnames that stand alone between the famous bearers and their namesakes among the `drafts`, which come from full names. */
export function dealFamous(famous: readonly PersonChunk[], drafts: readonly PersonDraft[], lexicon: Lexicon): Dealt {
  const isNamesakes = ({ name, entries }: PersonChunk): boolean => {
    const surname = foldWord(name);
    const bearers = drafts.filter((d) => foldWord(d.name.split(/\s+/).at(-1)!) === surname);
    if (bearers.length === 0 || bearers.some((d) => d.entries.some((e) => entries.includes(e)))) return false;
    // Whoever leads a state today needs no introduction, even beside his daughter.
    return !entries.some((e) => lexicon.termsOf(e.id).some((t) => t.to === null && isLeading(t)));
  };
  const ofNamesakes = famous.filter(isNamesakes);
  return {
    ofNamesakes: ofNamesakes.map((c) => ({ ...c, entries: [], how: 'surname' })),
    own: famous.filter((c) => !ofNamesakes.includes(c)),
  };
}
