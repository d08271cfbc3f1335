/** Topics of an article: weighted phrases over headline, lead and body, and the actors and treaties that imply a topic. */
import type { Actor, Article, Mention, Topic, Treaty } from '../model.ts';
import type { Lexicon, PhraseHit, TopicEntry } from '../lexicon/types.ts';
import { limits } from '../limits.ts';
import { Evidence } from './evidence.ts';
import { meetingsOfTwo } from './two-states.ts';
import { select } from './select.ts';
import { appendTo, onceFor } from '../text/tables.ts';

/** What the article is about: topics scored over headline, lead and body, best first. */
export function findTopics(article: Article, actors: readonly Actor[], treaties: readonly Treaty[], lexicon: Lexicon): readonly Topic[] {
  const evidence = new Evidence(article);
  const mentions = new Map<string, Mention[]>();
  for (const { topic, start, end, weight } of longestFirst(lexicon.phrases(article.text))) {
    if (!evidence.phrase(topic, { start, end }, weight)) continue;
    const list = mentions.get(topic.id) ?? [];
    mentions.set(topic.id, list);
    if (list.length < limits.topicMentions) list.push({ start, end, text: article.text.slice(start, end) });
  }
  const implying = impliedTopics(lexicon);
  for (const { id, mentions: named } of [...actors, ...treaties])
    for (const topic of implying.get(id) ?? []) evidence.implied(topic, named);
  for (const { id } of treaties) {
    const entry = lexicon.get(id);
    if (entry?.kind === 'treaty') for (const topic of entry.topics) evidence.implied(topic, treaties.find((t) => t.id === id)!.mentions);
  }
  for (const span of meetingsOfTwo(article, actors)) evidence.implied('bilateral-relations', [span]);
  return select(evidence.totals()).map(({ id, score }) => {
    const entry = lexicon.get(id);
    return { id, label: entry?.name ?? id, score, mentions: mentions.get(id) ?? [] };
  });
}

/** Topics implied by actors and treaties, by id of these; made once for a lexicon. */
const impliedTopics = onceFor((lexicon: Lexicon): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>();
  for (const topic of lexicon.entries('topic') as readonly TopicEntry[])
    for (const id of new Set(topic.implied)) appendTo(made, id, topic.id);
  return made;
});

/** In order of the text, of phrases that begin together the longest first. */
const longestFirst = (hits: readonly PhraseHit[]): PhraseHit[] => hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
