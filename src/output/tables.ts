/** The tables of the CSV and columnar outputs: which columns, in which order, from which part of a record. */
import type { ArticleRecord } from '../model.ts';
import { list, type Cell } from './cell.ts';
import { columnsOf, type Column } from './columns.ts';

export const tableNames = ['events', 'articles', 'actors', 'treaties', 'topics', 'dates'] as const;
export type TableName = (typeof tableNames)[number];

export interface Table {
  readonly columns: readonly Column[];
  rows(record: ArticleRecord): readonly (readonly Cell[])[];
}

const events: Table = {
  columns: columnsOf(
    'article_id title published event_id event_date type mode cameo quad:integer score:number status sources source_codes source_countries targets target_codes target_countries treaties topics place attribution trigger sentence confidence:number path',
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
  columns: columnsOf(
    'article_id path record:integer status reason error duplicate_of language title publisher url published published_basis published_stated:boolean published_confidence:number dateline_place dateline_date dateline_agency characters:integer removed_blocks:integer actors:integer treaties:integer topics events:integer notes',
  ),
  rows: (record) => [
    [
      record.id,
      record.source.path,
      record.source.record ?? null,
      record.status,
      record.reason,
      record.error,
      record.duplicateOf,
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
  columns: columnsOf(
    'article_id published actor_id name type country role code wikidata known:boolean mentions:integer first_start:integer first_end:integer first_text path',
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
  columns: columnsOf(
    'article_id published treaty_id name known:boolean status mentions:integer first_start:integer first_end:integer first_text path',
  ),
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
  columns: columnsOf(
    'article_id published topic_id label score:number mentions:integer first_start:integer first_end:integer first_text path',
  ),
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
  columns: columnsOf('article_id published type value text start:integer end:integer path'),
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
