/** Whether an article is about two states and little else: what tells bilateral relations where no phrase does. */
import type { Actor, Article, Span } from '../model.ts';

/** Share of all mentions with a country that the two must have. */
const SHARE = 0.7;
/** Share of the lesser of the two: below it the other is a mere bystander. */
const LESSER = 0.2;

/** First mentions of the two states an article is about, empty where one or several states share it. */
export function meetingsOfTwo(article: Article, actors: readonly Actor[]): Span[] {
  const counts = new Map<string, { count: number; first: Span }>();
  let all = 0;
  for (const { country, mentions } of actors) {
    const named = mentions.filter((m) => !m.pronoun);
    if (country === null || named.length === 0) continue;
    all += named.length;
    const known = counts.get(country);
    const first = known && known.first.start < named[0]!.start ? known.first : named[0]!;
    counts.set(country, { count: (known?.count ?? 0) + named.length, first });
  }
  const [one, two] = [...counts.values()].sort((a, b) => b.count - a.count || a.first.start - b.first.start);
  if (!one || !two || one.count + two.count < all * SHARE || two.count < all * LESSER) return [];
  return article.text.length === 0 ? [] : [one.first, two.first];
}
