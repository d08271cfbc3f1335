/** Spans and the parts of a text they lie in. */
import type { Span } from '../model.ts';

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** For each of `parts`, which follow each other, the spans that lie wholly within it, by their starts. Linear but for the sorting. */
export function spansOfEach<S extends Span>(parts: readonly Span[], spans: readonly S[]): S[][] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return parts.map((part) => {
    const inside: S[] = [];
    for (; next < ordered.length && ordered[next]!.start < part.end; next++) {
      const span = ordered[next]!;
      if (span.start >= part.start && span.end <= part.end) inside.push(span);
    }
    return inside;
  });
}
