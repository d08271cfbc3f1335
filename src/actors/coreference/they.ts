/** Whom "they" and "their" mean: those named together as the subject of this sentence or the last, where no other plural is nearer. */
import type { Unit } from '../types.ts';

/** Several actors that a text has named together or taken up by a word for the group. */
export interface Several {
  readonly start: number;
  readonly end: number;
  /** Ids of the actors. */
  readonly ids: readonly string[];
  readonly prominent: boolean;
}

/** The sentence of a pronoun or the one before it. */
export interface Before {
  readonly units: readonly Unit[];
  readonly severals: readonly Several[];
}

/**
 * Ids of those meant, empty where the text leaves it open. Right far more often than not only because it stays
 * silent wherever another plural ("protesters", "sanctions") stands between.
 */
export function theyMeans(pronoun: Unit, here: Before, last: Before | null, isMany: (unit: Unit) => boolean): readonly string[] {
  const { start, lower } = pronoun;
  // "them" is seldom the subject of what was said before.
  if (lower === 'them') return [];
  const before = here.units.filter((u) => u.end <= start);
  const near = here.severals.findLast((s) => s.end <= start && (s.prominent || lower === 'their'));
  if (near) {
    const between = before.filter((u) => u.start >= near.end);
    return between.some(isMany) || looseJoint(between) ? [] : near.ids;
  }
  if (!last || before.some(isMany) || here.severals.length > 0 || before.some((u) => u.reading === 'state')) return [];
  const subject = last.severals.find((s) => s.prominent);
  return !subject || last.units.some((u) => isMany(u) && !(u.start >= subject.start && u.end <= subject.end)) ? [] : subject.ids;
}

/** A plural thing right before the pronoun is what it means: "the talks, which they". */
const looseJoint = (between: readonly Unit[]): boolean =>
  between
    .slice(-2)
    .some(
      (u) => u.form === 'lower' && u.lower.length > 3 && /[^s]s$/.test(u.lower) && !/^(?:says|thus|this|its|has|was|always)$/.test(u.lower),
    );
