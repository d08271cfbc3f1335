import type { DateClue } from '../../model.ts';
import type { HeadFacts } from './head.ts';

/** What a page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly dates: readonly DateClue[];
  /** The story's text, where the page hands it to search engines whole. */
  readonly articleBody: string | null;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'date',
  'originalpublicationdate',
  'og:published_time',
  'article:modified_time',
  'last-modified',
];
const AUTHOR_NAMES = ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author', 'og:article:author', 'byl'];
const ARTICLE_TYPE = /article|posting|report|webpage|creativework/i;

type Json = Readonly<Record<string, unknown>>;

export function metadataOf(head: HeadFacts): Metadata {
  const items = head.scripts.flatMap(itemsOf);
  const articles = items.filter((item) => [item['@type']].flat().some((type) => ARTICLE_TYPE.test(String(type))));
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = head.metas.find(([key]) => key === name)?.[1].trim();
      if (found) return found;
    }
    return null;
  };
  const linked = (key: string): string | null => firstText(articles.map((item) => item[key]));
  const publisher = meta('og:site_name') ?? firstText(articles.map((item) => nameOf(item['publisher'])));
  return {
    title: plain(linked('headline') ?? meta('og:title', 'twitter:title', 'dc.title') ?? withoutSite(head.title, publisher)),
    author: authorOf(articles, meta),
    publisher: plain(publisher),
    url: httpUrl(head.canonical) ?? httpUrl(meta('og:url')) ?? httpUrl(linked('url')),
    language: languageOf(head.language ?? linked('inLanguage') ?? meta('og:locale', 'language', 'content-language')),
    dates: datesOf(articles, head, meta),
    articleBody: linked('articleBody'),
  };
}

/** Objects of a JSON-LD script, graphs and lists opened; broken JSON gives none. */
function itemsOf(script: string): Json[] {
  try {
    const queue: unknown[] = [JSON.parse(script.trim())];
    const items: Json[] = [];
    while (queue.length > 0 && items.length < 200) {
      const next = queue.shift();
      if (Array.isArray(next)) queue.push(...next.slice(0, 200));
      else if (next && typeof next === 'object') {
        items.push(next as Json);
        queue.push((next as Json)['@graph'], (next as Json)['mainEntity'], (next as Json)['mainEntityOfPage']);
      }
    }
    return items;
  } catch {
    return [];
  }
}

const firstText = (values: readonly unknown[]): string | null =>
  values.find((v): v is string => typeof v === 'string' && v.trim() !== '') ?? null;

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  if (typeof one === 'string') return one;
  return one && typeof one === 'object' ? firstText([(one as Json)['name']]) : null;
}

function authorOf(articles: readonly Json[], meta: (...names: string[]) => string | null): string | null {
  const linked = articles.flatMap((item) => [item['author']].flat().map(nameOf)).filter((name): name is string => isName(name));
  if (linked.length > 0) return plain([...new Set(linked)].slice(0, 8).join(', '));
  const named = AUTHOR_NAMES.map((name) => meta(name)).find(isName);
  return plain(named?.replace(/^by /i, '') ?? null);
}

const isName = (text: string | null | undefined): text is string =>
  Boolean(text) && text!.length < 120 && !/https?:|www\.|@|\//.test(text!);

function datesOf(articles: readonly Json[], head: HeadFacts, meta: (...names: string[]) => string | null): DateClue[] {
  const linked = ['datePublished', 'dateCreated', 'dateModified'].map((key) => firstText(articles.map((item) => item[key])));
  const named = DATE_NAMES.map((name) => meta(name));
  const all = [...linked.slice(0, 1), ...named, ...head.times.slice(0, 3), ...linked.slice(1)];
  return [...new Set(all.filter((text): text is string => text !== null && /\d/.test(text)))].map((text) => ({
    basis: 'metadata',
    text: text.slice(0, 100),
  }));
}

/** The page's title without the name of the site that stands after a bar or dash. */
function withoutSite(title: string, publisher: string | null): string | null {
  if (title === '') return null;
  const parts = title.split(/ [|–—»·-] /);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const isSite = publisher ? last.toLowerCase().includes(publisher.toLowerCase()) : last.split(' ').length <= 4;
  return isSite ? title.slice(0, title.lastIndexOf(last)).replace(/ [|–—»·-] $/, '') : title;
}

const plain = (text: string | null): string | null => {
  const words = text
    ?.replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#39|#x27|rsquo|apos);/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return words ? words.slice(0, 500) : null;
};

const httpUrl = (text: string | null): string | null => (text && /^https?:\/\/\S{3,2000}$/i.test(text) ? text : null);

const languageOf = (text: string | null): string | null => /^([a-z]{2,3})(?:[-_]|$)/i.exec(text?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
