/** The mentions resolved so far, in order of the text: what later sieves look back on. */
import type { ActorType } from '../model.ts';

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
  readonly #steps: Step[] = [];

  add(step: Step): void {
    this.#steps.push(step);
    for (let i = this.#steps.length - 1; i > 0 && this.#steps[i - 1]!.start > this.#steps[i]!.start; i--)
      [this.#steps[i - 1], this.#steps[i]] = [this.#steps[i]!, this.#steps[i - 1]!];
  }

  /** Steps of a line that begin before `before`, in order. */
  inLine(line: number, before = Infinity): Step[] {
    return this.#steps.filter((s) => s.line === line && s.start < before);
  }

  /** Steps before an offset, the nearest first. */
  before(offset: number): Step[] {
    return this.#steps.filter((s) => s.start < offset).reverse();
  }

  all(): readonly Step[] {
    return this.#steps;
  }
}
