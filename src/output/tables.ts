/** The tables of the CSV and columnar outputs: which columns, in which order, from which part of a record. */
import type { ArticleRecord } from '../model.ts';
import { list, type Cell } from './cell.ts';

export const tableNames = ['events', 'articles', 'actors', 'treaties', 'topics', 'dates'] as const;
export type TableName = (typeof tableNames)[number];

export interface Table {
  readonly columns: readonly string[];
  rows(record: ArticleRecord): readonly (readonly Cell[])[];
}

const events: Table = {
  columns:
    'article_id title published event_id event_date type mode cameo quad score status sources source_codes source_countries targets target_codes target_countries treaties topics place attribution trigger sentence confidence path'.split(
      ' ',
    ),
  rows(record) {
    const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    const treaties = new Map(record.treaties.map((treaty) => [treaty.id, treaty.name]));
    const parties = (ids: readonly string[]): [string, string, string] => [
      list(ids.map((id) => actors.get(id)?.name ?? id)),
      list(ids.map((id) => actors.get(id)?.code ?? '')),
      list(ids.map((id) => actors.get(id)?.country ?? '')),
    ];
    return record.events.map((event) => [
      record.id,
      record.title,
      record.published.value,
      event.id,
      event.date.value,
      event.type,
      event.mode,
      event.cameo,
      event.quad,
      event.score,
      event.status,
      ...parties(event.source),
      ...parties(event.target),
      list(event.treaties.map((id) => treaties.get(id) ?? id)),
      list(event.topics),
      event.place,
      list(event.attribution.map((id) => actors.get(id)?.name ?? id)),
      event.trigger.text,
      event.sentence.text,
      event.confidence,
      record.source.path,
    ]);
  },
};

const articles: Table = {
  columns:
    'article_id path record status reason error language title publisher url published published_basis published_stated published_confidence dateline_place dateline_date dateline_agency characters removed_blocks actors treaties topics events notes'.split(
      ' ',
    ),
  rows: (record) => [
    [
      record.id,
      record.source.path,
      record.source.record ?? null,
      record.status,
      record.reason,
      record.error,
      record.language,
      record.title,
      record.publisher,
      record.url,
      record.published.value,
      record.published.basis,
      record.published.stated,
      record.published.confidence,
      record.dateline?.place ?? null,
      record.dateline?.date ?? null,
      record.dateline?.agency ?? null,
      record.text.length,
      record.removed.length,
      record.actors.length,
      record.treaties.length,
      list(record.topics.map((topic) => topic.id)),
      record.events.length,
      list(record.notes.map((note) => note.code)),
    ],
  ],
};

const actors: Table = {
  columns: 'article_id published actor_id name type country role code wikidata known mentions first_start first_end first_text path'.split(
    ' ',
  ),
  rows: (record) =>
    record.actors.map((actor) => [
      record.id,
      record.published.value,
      actor.id,
      actor.name,
      actor.type,
      actor.country,
      actor.role,
      actor.code,
      actor.wikidata,
      actor.known,
      ...mentionCells(actor.mentions),
      record.source.path,
    ]),
};

const treaties: Table = {
  columns: 'article_id published treaty_id name known status mentions first_start first_end first_text path'.split(' '),
  rows: (record) =>
    record.treaties.map((treaty) => [
      record.id,
      record.published.value,
      treaty.id,
      treaty.name,
      treaty.known,
      treaty.status,
      ...mentionCells(treaty.mentions),
      record.source.path,
    ]),
};

const topics: Table = {
  columns: 'article_id published topic_id label score mentions first_start first_end first_text path'.split(' '),
  rows: (record) =>
    record.topics.map((topic) => [
      record.id,
      record.published.value,
      topic.id,
      topic.label,
      topic.score,
      ...mentionCells(topic.mentions),
      record.source.path,
    ]),
};

const dates: Table = {
  columns: 'article_id published type value text start end path'.split(' '),
  rows: (record) =>
    record.dates.map((date) => [
      record.id,
      record.published.value,
      date.type,
      date.value,
      date.text,
      date.start,
      date.end,
      record.source.path,
    ]),
};

/** How many mentions, and where and how the first one stands. */
function mentionCells(mentions: ArticleRecord['actors'][number]['mentions']): Cell[] {
  const first = mentions[0];
  return [mentions.length, first?.start ?? null, first?.end ?? null, first?.text ?? null];
}

export const tables: Readonly<Record<TableName, Table>> = { events, articles, actors, treaties, topics, dates };
