/** What the sieves of one document share: its input, the actors entered so far and the trail of their mentions. */
import type { Lexicon, StateEntry } from '../lexicon/types.ts';
import type { Article, MentionHow, Published, Span } from '../model.ts';
import type { ParsedSentence } from '../syntax/types.ts';
import { ActorBook } from './book.ts';
import { Trail } from './coreference/trail.ts';
import { dayOf, runsOn } from './offices/terms.ts';
import type { Setting } from './persons/identify.ts';
import type { Scan } from './scan.ts';
import type { Line, PersonDraft, StateChunk, Title } from './types.ts';
import { speechVerbs } from './vocabulary.ts';

/** What the sieves of a document are given. */
export interface Resolving {
  readonly article: Article;
  readonly scan: Scan;
  readonly drafts: readonly PersonDraft[];
  readonly published: Published;
  readonly lexicon: Lexicon;
  readonly parse: (line: number) => ParsedSentence;
}

/** Input and findings of one document; each sieve reads what those before it found. */
export class Resolution {
  readonly input: Resolving;
  readonly setting: Setting;
  readonly book: ActorBook;
  readonly trail = new Trail();
  /** Titles given to each person by the text. */
  readonly titles = new Map<string, Title[]>();
  /** The state the document names most. */
  readonly home: string | null;
  /** The state of the dateline, where the document speaks of it too. */
  readonly seat: string | null;

  constructor(input: Resolving) {
    this.input = input;
    const { scan, lexicon, published, article } = input;
    const states = scan.chunks.filter((c): c is StateChunk => c.kind === 'state');
    const named = states.map((c) => c.entries[0]!.iso3);
    const ofTitles = input.drafts.flatMap((d) => d.chunks.flatMap((c) => (c.title?.of?.kind === 'state' ? [c.title.of.iso3] : [])));
    this.setting = { lexicon, day: dayOf(published), countries: new Set([...surelyNamed(states), ...ofTitles]) };
    this.book = new ActorBook(article.text);
    const { datelineSpan } = article;
    const written = states.find((c) => datelineSpan !== null && c.start >= datelineSpan.start && c.end <= datelineSpan.end);
    this.seat = written ? homeOfDateline(written, states) : null;
    this.home = mostFrequent([...named, ...ofTitles]);
  }

  /** Enters a state as an actor. */
  enterState(state: StateEntry): string {
    const code = state.cameo ?? state.iso3;
    return this.book.enter({
      id: state.id,
      name: state.name,
      type: 'state',
      country: state.iso3,
      role: null,
      code,
      wikidata: state.wikidata,
      known: true,
    });
  }

  /** Of several states so called, the one that existed on the day and is named elsewhere. */
  stateOf(entries: readonly StateEntry[]): StateEntry {
    const { day, countries } = this.setting;
    const lived = (s: StateEntry): boolean => day === null || runsOn({ from: s.from ?? '0001', to: s.to } as never, day);
    const fitting = entries.filter(lived);
    const pool = fitting.length > 0 ? fitting : entries;
    return pool.find((s) => countries.has(s.iso3)) ?? pool[0]!;
  }

  /** Notes a mention of an entered actor, for the record and for what looks back on it. */
  mention(id: string, span: Span, line: number, first: number, how: MentionHow, gender: 'f' | 'm' | null, country: string | null): void {
    this.book.mention(id, span, how);
    const { type } = this.book.facts(id)!;
    this.trail.add({
      start: span.start,
      end: span.end,
      line,
      id,
      type,
      gender,
      country,
      prominent: isProminent(this.input.scan.lines[line]!, first, span),
    });
  }
}

/** False after a preposition and before a possessive: such a mention is seldom the subject; "a day after Rossi announced" has one. */
function isProminent({ units }: Line, first: number, span: Span): boolean {
  const after = units.find((u) => u.start >= span.end);
  let before = first - 1;
  while (before >= 0 && /^(?:the|a|an)$/.test(units[before]!.lower)) before--;
  const preposition = units[before]?.lower ?? '';
  if (/^(?:after|before)$/.test(preposition) && speechVerbs.has(after?.lower ?? '')) return true;
  if (/^(?:of|in|on|at|by|with|from|to|for|between|against|about|after|before|over|under|near|via)$/.test(preposition)) return false;
  return !/^['’]s$/.test(after?.text ?? '');
}

/** How many times as often another state may be named as that of the dateline. */
const OFTENER = 3;

/** The state of a dateline that the text names too, and another not far more often; a report from abroad names others. */
function homeOfDateline(dateline: StateChunk, states: readonly StateChunk[]): string | null {
  const codeOf = (chunk: StateChunk): string => chunk.entries[0]!.iso3;
  const counts = tally(states.filter((chunk) => chunk !== dateline).map(codeOf));
  const own = counts.get(codeOf(dateline)) ?? 0;
  return own > 0 && Math.max(...counts.values()) <= OFTENER * own ? codeOf(dateline) : null;
}

/** How often each value stands among them. */
function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequent(values: readonly string[]): string | null {
  return [...tally(values)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** ISO codes of the states named; where words may mean several ("Moscow" also the Soviet Union), one that is named elsewhere. */
function surelyNamed(states: readonly StateChunk[]): Set<string> {
  const sure = new Set(states.flatMap(({ entries }) => (entries.length === 1 ? [entries[0]!.iso3] : [])));
  const open = states.flatMap(({ entries }) => (entries.some((e) => sure.has(e.iso3)) ? [] : [entries[0]!.iso3]));
  return new Set([...sure, ...open]);
}
