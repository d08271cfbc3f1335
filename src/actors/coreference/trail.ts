/** The mentions resolved so far, sentence by sentence: what later sieves look back on. */
import type { ActorType, Span } from '../../model.ts';

export interface Step {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly id: string;
  readonly type: ActorType;
  readonly gender: 'f' | 'm' | null;
  /** ISO alpha-3 of the state the actor is or acts for. */
  readonly country: string | null;
  /** True unless a preposition or possessive makes the mention subordinate. */
  readonly prominent: boolean;
}

export class Trail {
  /** Steps of each line in order of the text. */
  readonly #lines = new Map<number, Step[]>();
  readonly #genders = new Map<string, 'f' | 'm' | null>();
  readonly #countries = new Map<string, number>();

  add(step: Step): void {
    const steps = this.#lines.get(step.line) ?? [];
    this.#lines.set(step.line, steps);
    const at = steps.findLastIndex((s) => s.start <= step.start) + 1;
    steps.splice(at, 0, step);
    if (!this.#genders.has(step.id)) this.#genders.set(step.id, step.gender);
    if (step.country !== null) this.#countries.set(step.country, (this.#countries.get(step.country) ?? 0) + 1);
  }

  /** Steps of a line that begin before `before`, in order. */
  inLine(line: number, before = Infinity): readonly Step[] {
    const steps = this.#lines.get(line) ?? [];
    return before === Infinity ? steps : steps.filter((s) => s.start < before);
  }

  /** The nearest step before an offset in its line or up to `reach` lines back that passes the test. */
  nearest(line: number, offset: number, reach: number, test: (step: Step) => boolean): Step | undefined {
    for (let back = 0; back <= reach && line - back >= 0; back++) {
      const found = this.inLine(line - back).findLast((s) => s.start < offset && test(s));
      if (found) return found;
    }
    return undefined;
  }

  /** The actor mentioned at exactly this span. */
  idAt(line: number, { start, end }: Span): string | null {
    return this.inLine(line).find((s) => s.start === start && s.end === end)?.id ?? null;
  }

  genderOf(id: string): 'f' | 'm' | null {
    return this.#genders.get(id) ?? null;
  }

  /** The persons with country and how often they are mentioned, most first. */
  persons(): { readonly id: string; readonly country: string | null; readonly times: number }[] {
    const found = new Map<string, { id: string; country: string | null; times: number }>();
    for (const { id, type, country } of [...this.#lines.values()].flat()) {
      if (type !== 'person') continue;
      const known = found.get(id);
      if (known) known.times += 1;
      else found.set(id, { id, country, times: 1 });
    }
    return [...found.values()].sort((a, b) => b.times - a.times);
  }

  /** ISO codes of the states acted for, with how often, most first. */
  countries(): (readonly [string, number])[] {
    return [...this.#countries].sort((a, b) => b[1] - a[1]);
  }
}
