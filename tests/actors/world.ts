import { recogniseNames } from '../../src/actors/index.ts';
import { cleanDocument } from '../../src/clean/index.ts';
import { extractDocument } from '../../src/pipeline.ts';
import type { Actor, ArticleRecord, RawDocument, RoleClaim } from '../../src/model.ts';
import type { Lexicon } from '../../src/lexicon/types.ts';
import { loadParser } from '../../src/syntax/index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { lexiconOf } from '../lexicon/helpers.ts';

/** A small world, so that these tests say what the recognisers do and not what the lexicon happens to hold. */
export const world: Lexicon = lexiconOf(
  {
    kind: 'state',
    id: 'state/russia',
    name: 'Russia',
    iso3: 'RUS',
    cameo: 'RUS',
    adjectives: ['Russian'],
    people: ['Russians'],
    capital: ['Moscow'],
    seats: ['Kremlin'],
  },
  {
    kind: 'state',
    id: 'state/united-states',
    name: 'United States',
    iso3: 'USA',
    cameo: 'USA',
    aliases: ['US', 'U.S.'],
    adjectives: ['American'],
    capital: ['Washington'],
    seats: ['White House'],
  },
  { kind: 'state', id: 'state/egypt', name: 'Egypt', iso3: 'EGY', cameo: 'EGY', adjectives: ['Egyptian'], capital: ['Cairo'] },
  { kind: 'state', id: 'state/kenya', name: 'Kenya', iso3: 'KEN', cameo: 'KEN', adjectives: ['Kenyan'], capital: ['Nairobi'] },
  { kind: 'state', id: 'state/jordan', name: 'Jordan', iso3: 'JOR', cameo: 'JOR', adjectives: ['Jordanian'], capital: ['Amman'] },
  { kind: 'role', id: 'president', name: 'president', class: 'head-of-state', sector: 'GOV' },
  { kind: 'role', id: 'prime-minister', name: 'prime minister', class: 'head-of-government', sector: 'GOV' },
  {
    kind: 'role',
    id: 'foreign-minister',
    name: 'foreign minister',
    class: 'foreign-affairs',
    sector: 'GOV',
    aliases: ['secretary of state'],
  },
  { kind: 'role', id: 'opposition-leader', name: 'opposition leader', class: 'opposition', sector: 'OPP' },
  { kind: 'role', id: 'secretary-general', name: 'secretary-general', class: 'io-head', sector: 'IGO' },
  { kind: 'role', id: 'spokesperson', name: 'spokesperson', class: 'spokesperson', sector: 'GOV', aliases: ['spokesman', 'spokeswoman'] },
  {
    kind: 'person',
    id: 'person/sergei-lavrov',
    name: 'Sergei Lavrov',
    surname: 'Lavrov',
    gender: 'm',
    country: 'RUS',
    aliases: ['Sergey Lavrov'],
  },
  { kind: 'person', id: 'person/antony-blinken', name: 'Antony Blinken', surname: 'Blinken', gender: 'm', country: 'USA' },
  { kind: 'person', id: 'person/madeleine-albright', name: 'Madeleine Albright', surname: 'Albright', gender: 'f', country: 'USA' },
  { kind: 'person', id: 'person/sameh-shoukry', name: 'Sameh Shoukry', surname: 'Shoukry', gender: 'm', country: 'EGY' },
  { kind: 'person', id: 'person/jens-stoltenberg', name: 'Jens Stoltenberg', surname: 'Stoltenberg', gender: 'm', country: 'NOR' },
  {
    kind: 'term',
    person: 'person/sergei-lavrov',
    office: 'foreign-minister',
    of: 'state/russia',
    from: '2004-03-09',
    checked: '2025-01-31',
  },
  {
    kind: 'term',
    person: 'person/antony-blinken',
    office: 'foreign-minister',
    of: 'state/united-states',
    title: 'secretary of state',
    from: '2021-01-26',
    to: '2025-01-20',
    checked: '2025-01-31',
  },
  {
    kind: 'term',
    person: 'person/madeleine-albright',
    office: 'foreign-minister',
    of: 'state/united-states',
    title: 'secretary of state',
    from: '1997-01-23',
    to: '2001-01-20',
    checked: '2025-01-31',
  },
  {
    kind: 'term',
    person: 'person/sameh-shoukry',
    office: 'foreign-minister',
    of: 'state/egypt',
    from: '2014-06-17',
    to: '2024-07-03',
    checked: '2025-01-31',
  },
  {
    kind: 'term',
    person: 'person/jens-stoltenberg',
    office: 'secretary-general',
    of: 'organisation/nato',
    from: '2014-10-01',
    to: '2024-10-01',
    checked: '2025-01-31',
  },
  { kind: 'state', id: 'state/abkhazia', name: 'Abkhazia', iso3: 'XAB', cameo: 'ABK', adjectives: ['Abkhaz'], capital: ['Sukhumi'] },
  { kind: 'person', id: 'person/abdel-fattah-el-sisi', name: 'Abdel Fattah el-Sisi', surname: 'el-Sisi', gender: 'm', country: 'EGY' },
  {
    kind: 'term',
    person: 'person/abdel-fattah-el-sisi',
    office: 'president',
    of: 'state/egypt',
    from: '2014-06-08',
    checked: '2025-01-31',
  },
  { kind: 'organisation', id: 'organisation/african-union', name: 'African Union', class: 'regional', aliases: ['AU'] },
  { kind: 'role', id: 'chairperson', name: 'chairperson', class: 'io-head', sector: 'IGO', aliases: ['chairman'] },
  { kind: 'organisation', id: 'organisation/nato', name: 'NATO', class: 'alliance', code: 'IGONAT' },
  {
    kind: 'organisation',
    id: 'organisation/united-states-department-of-state',
    name: 'United States Department of State',
    class: 'ministry',
    country: 'USA',
    code: 'USAGOV',
    aliases: ['State Department'],
  },
  { kind: 'organisation', id: 'organisation/xinhua', name: 'Xinhua', class: 'news-agency', country: 'CHN' },
  { kind: 'words', id: 'words/given-male', words: ['jordan', 'kevin', 'michael'] },
);

const documentOf = (text: string, published: string | null): RawDocument => ({
  id: 'test',
  source: { path: 'test' },
  text,
  html: null,
  title: null,
  published,
  url: null,
  publisher: null,
  notes: [],
});

/** The record of a text on a day, through the whole path. */
export function recordOf(text: string, published: string | null = '2021-02-05'): ArticleRecord {
  const engine = { lexicon: world, parser: () => loadParser(), now: '2026-01-01' };
  return extractDocument(documentOf(text, published), engine, { keepAll: true });
}

/** Who is said to hold which office. */
export function claimsIn(text: string): readonly RoleClaim[] {
  const { article } = cleanDocument(documentOf(text, null), { keepAll: true });
  return recogniseNames(article, splitSentences(article), world.names(text), world).claims;
}

export const actorsIn = (text: string, published?: string | null): readonly Actor[] => recordOf(text, published).actors;

/** "name: mention, mention" of each actor, pronouns left out. */
export const summary = (text: string, published?: string | null): string[] =>
  actorsIn(text, published).map(
    (a) =>
      `${a.name}: ${a.mentions
        .filter((m) => !m.pronoun)
        .map((m) => m.text)
        .join(', ')}`,
  );
