/** Who speaks in a quotation: a third person inside it ("he won't go") is somebody else. */
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

  constructor(quotations: Quotations, trail: Trail) {
    this.#quotations = quotations;
    this.#trail = trail;
  }

  /** Goes on to the next line. */
  enter(line: Line, index: number): void {
    const named = this.#trail.inLine(index).filter((step) => !this.#quotations.has(step.start) && speaks(step, line.units));
    if (named.length > 0) this.#last = new Set(named.map((step) => step.id));
    // A sentence outside quotation marks that names no speaker ends the quotation.
    else if (!line.units.every((u) => u.form === 'mark' || this.#quotations.has(u.start))) this.#last = NOBODY;
  }

  /** Ids of those who say what stands at a place of the line entered last; none outside quotation marks. */
  at(place: number): ReadonlySet<string> {
    return this.#quotations.has(place) ? this.#last : NOBODY;
  }
}

/** "Rossi said", "said Rossi". */
function speaks(step: Step, units: readonly Unit[]): boolean {
  const first = units.findIndex((u) => u.start >= step.start);
  const after = units.find((u) => u.start >= step.end);
  const before = /^(?:the|a|an)$/.test(units[first - 1]?.lower ?? '') ? units[first - 2] : units[first - 1];
  return [before, after].some((u) => u !== undefined && speechVerbs.has(u.lower));
}
