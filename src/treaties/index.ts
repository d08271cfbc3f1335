/** Treaties of an article: those of the lexicon, unlisted ones by the form of their name, and later short forms of both. */
import type { Article, Mention, MentionHow, Published, Sentence, Span, Treaty } from '../model.ts';
import type { Lexicon, NameHit, TreatyEntry } from '../lexicon/types.ts';
import { foldWord } from '../text/fold.ts';
import { isTitleCase } from '../text/title-case.ts';
import { describedTreaties } from './described.ts';
import { namesByForm, resolutions } from './names.ts';
import { shortForms } from './short-forms.ts';
import { statusOn } from './status.ts';
import { withMentions, withStatus } from './treaty.ts';

export { withActs } from './acts.ts';

/** Treaties named in the text, known and unknown, without their status. */
export function recogniseTreaties(
  article: Article,
  sentences: readonly Sentence[],
  hits: readonly NameHit[],
  lexicon: Lexicon,
): readonly Treaty[] {
  const { text } = article;
  const found = new Map<string, { treaty: Omit<Treaty, 'mentions'>; mentions: Mention[] }>();
  const covered = new Set<number>();
  const add = (entry: TreatyEntry | null, name: string, { start, end }: Span, how: MentionHow): void => {
    const id = entry?.id ?? `treaty/${slug(name)}`;
    const record = found.get(id) ?? {
      treaty: { id, name: entry?.name ?? name, known: entry !== null, status: null },
      mentions: [],
    };
    found.set(id, record);
    for (let at = start; at < end; at++) covered.add(at);
    record.mentions.push({ start, end, text: text.slice(start, end), how });
  };
  const entryOf = (name: string): TreatyEntry | null =>
    lexicon.find(name).flatMap((c) => (c.entry.kind === 'treaty' ? [c.entry] : []))[0] ?? null;

  for (const hit of hits) {
    const entry = hit.candidates.find((c) => c.entry.kind === 'treaty')?.entry as TreatyEntry | undefined;
    if (entry) add(entry, entry.name, hit, 'name');
  }
  for (const span of resolutions(text)) {
    const name = `United Nations Security Council Resolution ${span.number}`;
    if (!covered.has(span.start)) add(entryOf(name), name, span, 'name');
  }
  for (const span of namesByForm(text, (at) => covered.has(at))) {
    const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const sentence = sentences.findLast((s) => s.start <= span.start);
    if (sentence && isTitleCase(sentence.text)) continue;
    // "U.S. Pact" says whose it is, not which.
    const first = name.slice(0, name.lastIndexOf(' '));
    if (lexicon.find(first).some((c) => c.entry.kind === 'state')) continue;
    if (hits.some((h) => h.start <= span.start && span.end <= h.end && h.candidates.some((c) => c.entry.kind === 'organisation'))) continue;
    add(entryOf(name), name, span, 'name');
  }
  for (const described of describedTreaties(text, hits, lexicon)) {
    if (!covered.has(described.start) && !covered.has(described.end - 1)) add(described.entry, described.entry.name, described, 'context');
  }
  if (found.size > 0) {
    const named = [...found.values()].flatMap(({ treaty, mentions }) =>
      mentions.map((m) => ({ start: m.start, end: m.end, text: m.text, id: treaty.id })),
    );
    for (const short of shortForms(text, sentences, named)) {
      found.get(short.id)!.mentions.push({ start: short.start, end: short.end, text: text.slice(short.start, short.end), how: short.how });
    }
  }
  return [...found.values()]
    .map(({ treaty, mentions }) =>
      withMentions(
        treaty,
        mentions.sort((a, b) => a.start - b.start),
      ),
    )
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const slug = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}'’.]+/u)
    .map((w) => foldWord(w).replace(/[^a-z0-9]/g, ''))
    .filter((w) => w !== '')
    .join('-') || 'unnamed';

/** The same treaties with their status on the publication date; null where the lexicon has no dates or the year is unknown. */
export function statusOfTreaties(treaties: readonly Treaty[], published: Published, lexicon: Lexicon): readonly Treaty[] {
  const on = published.value?.split('/')[0] ?? '';
  if (!/^\d{4}/.test(on)) return treaties;
  const day = on.length === 4 ? `${on}-12-31` : on.length === 7 ? `${on}-28` : on;
  return treaties.map((treaty) => {
    const entry = lexicon.get(treaty.id);
    return entry?.kind === 'treaty' ? withStatus(treaty, statusOn(entry, day)) : treaty;
  });
}
