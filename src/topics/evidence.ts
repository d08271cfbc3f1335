/** Adds up what speaks for each topic, a repeated phrase counting less each time. */
import type { Article, Span } from '../model.ts';
import type { TopicEntry } from '../lexicon/types.ts';
import { appendTo } from '../text/tables.ts';

/** Factors by place: an article is about what its headline and lead say. Set on marked articles. */
const HEADLINE = 3;
const LEAD = 2;
const BODY = 1;
/** What an actor or treaty that implies the topic is worth, beside a phrase of weight 1. */
const IMPLIED = 1;

/** A theme for which one word speaks, once and below the lead, is touched upon in passing: its weight is taken down to this share. */
const IN_PASSING = 0.6;

/** Words that make a country's name the matter of an article: "the situation in Syria and Libya". */
const MATTER =
  /\b(?:situation|settlement|conflict|crisis|war|peace|developments|issues?|questions?|problems?|tensions?|ceasefire|truce|violence|fighting|unrest|talks|file)\b/i;
const MATTER_REACH = 60;

/** Characters of body that are read as the lead where paragraphs are short. */
const LEAD_CHARS = 400;

export interface Total {
  readonly id: string;
  readonly weight: number;
}

export class Evidence {
  readonly #article: Article;
  readonly #leadEnd: number;
  /** Per topic, the weights of each phrase in the order found. */
  readonly #found = new Map<string, Map<string, number[]>>();
  readonly #spans = new Map<string, Span[]>();
  /** Topics that need no second word: headline or lead, an actor or a treaty speak for them, or they are situations. */
  readonly #assured = new Set<string>();

  constructor(article: Article) {
    this.#article = article;
    const body = article.paragraphs.filter((p) => p.start !== article.titleSpan?.start);
    const first = body[0];
    this.#leadEnd = first ? Math.max(first.end, (body.find((p) => p.end - first.start >= LEAD_CHARS) ?? body.at(-1)!).start) : 0;
  }

  /** Counts a phrase of a topic; a country's name alone is weak unless a matter is said to lie there. False where a longer phrase of the same topic covers it already. */
  phrase({ id: topic, class: kind }: TopicEntry, span: Span, weight: number): boolean {
    const spans = this.#spans.get(topic) ?? [];
    this.#spans.set(topic, spans);
    const covering = spans.findIndex((s) => s.start <= span.start && span.end <= s.end);
    if (covering >= 0) return false;
    spans.push(span);
    if (kind === 'situation' || this.#factor(span.start) > BODY) this.#assured.add(topic);
    this.#add(
      topic,
      this.#article.text.slice(span.start, span.end).toLowerCase(),
      weight * this.#factor(span.start) * (kind === 'situation' ? this.#matter(span.start) : 1),
    );
    return true;
  }

  implied(topic: string, mentions: readonly Span[]): void {
    this.#assured.add(topic);
    for (const { start } of mentions) this.#add(topic, '', IMPLIED * this.#factor(start));
  }

  /** Weight of each topic, heaviest first. */
  totals(): Total[] {
    return [...this.#found]
      .map(([id, phrases]) => ({ id, weight: weightOf([...phrases.values()]) * (this.#isInPassing(id) ? IN_PASSING : 1) }))
      .sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  }

  #isInPassing(topic: string): boolean {
    const phrases = [...this.#found.get(topic)!.values()];
    return phrases.length === 1 && phrases[0]!.length === 1 && !this.#assured.has(topic);
  }

  #factor(at: number): number {
    const { titleSpan } = this.#article;
    if (titleSpan && at >= titleSpan.start && at < titleSpan.end) return HEADLINE;
    return at < this.#leadEnd ? LEAD : BODY;
  }

  #matter(at: number): number {
    const factor = this.#factor(at);
    if (factor === HEADLINE) return 1;
    const before = this.#article.text
      .slice(Math.max(0, at - MATTER_REACH), at)
      .split(/[.;!?]\s/)
      .at(-1)!;
    return MATTER.test(before) ? 1.8 : factor === LEAD ? 0.8 : 0.6;
  }

  #add(topic: string, phrase: string, weight: number): void {
    const phrases = this.#found.get(topic) ?? new Map<string, number[]>();
    this.#found.set(topic, phrases);
    appendTo(phrases, phrase, weight);
  }
}

const weightOf = (phrases: readonly (readonly number[])[]): number => phrases.reduce((total, weights) => total + damped(weights), 0);

/** The heaviest place in full, the next by half, a third ... */
const damped = (weights: readonly number[]): number =>
  weights.toSorted((a, b) => b - a).reduce((sum, weight, i) => sum + weight / (i + 1), 0);
