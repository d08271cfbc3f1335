/** Who speaks in a quotation: a third person inside it ("he won't go") is somebody else, and who is only spoken of in it does not say it. */
import type { Quotations } from '../../text/quotations.ts';
import type { Line, Unit } from '../types.ts';
import { speechVerbs } from '../vocabulary.ts';
import type { Step, Trail } from './trail.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Reads a document line by line, so that a quotation that goes on keeps its speaker. */
export class Speakers {
  readonly #quotations: Quotations;
  readonly #trail: Trail;
  #last: ReadonlySet<string> = NOBODY;
  /** Those spoken of in the quotations of the line alone. */
  #spokenOf: ReadonlySet<string> = NOBODY;

  constructor(quotations: Quotations, trail: Trail) {
    this.#quotations = quotations;
    this.#trail = trail;
  }

  /** Goes on to the next line. */
  enter(line: Line, index: number): void {
    const steps = this.#trail.inLine(index);
    const open = steps.filter((step) => !this.#quotations.has(step.start));
    this.#spokenOf = new Set(steps.map((step) => step.id).filter((id) => !open.some((step) => step.id === id)));
    const named = open.filter((step) => speaks(step, line.units));
    if (named.length > 0) this.#last = new Set(named.map((step) => step.id));
    // A sentence outside quotation marks that names no speaker ends the quotation.
    else if (!line.units.every((u) => u.form === 'mark' || this.#quotations.has(u.start))) this.#last = NOBODY;
  }

  /** Ids of those whom a pronoun of the third person in the line entered last cannot mean: inside a quotation who says it, outside whom it speaks of. */
  notMeant(pronoun: number): ReadonlySet<string> {
    return this.#quotations.has(pronoun) ? this.#last : this.#spokenOf;
  }
}

/** "Rossi said", "said Rossi". */
function speaks(step: Step, units: readonly Unit[]): boolean {
  const first = units.findIndex((u) => u.start >= step.start);
  const after = units.find((u) => u.start >= step.end);
  const before = /^(?:the|a|an)$/.test(units[first - 1]?.lower ?? '') ? units[first - 2] : units[first - 1];
  return [before, after].some((u) => u !== undefined && speechVerbs.has(u.lower));
}
