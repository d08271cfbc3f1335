/** The actors of a document while their mentions are gathered. */
import { isoCode } from '../lexicon/codes.ts';
import type { Actor, Mention, MentionHow, Span } from '../model.ts';

/** `country` is the lexicon's code here, so that officials of entities without an ISO code still find their state. */
export type ActorFacts = Omit<Actor, 'mentions'>;

export class ActorBook {
  readonly #text: string;
  readonly #facts = new Map<string, ActorFacts>();
  readonly #mentions = new Map<string, Mention[]>();

  /** Actor and span of every mention, so that none is listed twice. */
  readonly #listed = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  has(id: string): boolean {
    return this.#facts.has(id);
  }

  facts(id: string): ActorFacts | undefined {
    return this.#facts.get(id);
  }

  /** Enters an actor; what is known of it already stays. */
  enter(facts: ActorFacts): string {
    if (!this.#facts.has(facts.id)) {
      this.#facts.set(facts.id, facts);
      this.#mentions.set(facts.id, []);
    }
    return facts.id;
  }

  /** Adds a mention of an entered actor; the same span is not listed twice. */
  mention(id: string, { start, end }: Span, how: MentionHow): void {
    const key = `${id} ${start} ${end}`;
    if (this.#listed.has(key)) return;
    this.#listed.add(key);
    const mentions = this.#mentions.get(id)!;
    mentions.push({ start, end, text: this.#text.slice(start, end), ...(how === 'pronoun' ? { pronoun: true as const } : {}), how });
  }

  mentionsOf(id: string): readonly Mention[] {
    return this.#mentions.get(id) ?? [];
  }

  /** Actors in order of their first mention, each with its mentions in order. */
  actors(): Actor[] {
    return [...this.#facts.values()]
      .map((facts) => ({
        id: facts.id,
        name: facts.name,
        type: facts.type,
        country: facts.country === null ? null : isoCode(facts.country),
        role: facts.role,
        code: facts.code,
        wikidata: facts.wikidata,
        known: facts.known,
        mentions: this.mentionsOf(facts.id).toSorted((a, b) => a.start - b.start || a.end - b.end),
      }))
      .filter((actor) => actor.mentions.length > 0)
      .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.id.localeCompare(b.id));
  }
}
