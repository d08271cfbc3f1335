/** The sieve of states: names, capitals, seats and national bodies that act rather than say where. */
import type { StateEntry } from '../../lexicon/types.ts';
import type { Span } from '../../model.ts';
import type { Resolution } from '../resolution.ts';
import type { StateChunk } from '../types.ts';
import { isWhere, saysWhere } from './places.ts';

/** A state named only as where something happens. */
export interface Scene {
  readonly state: StateEntry;
  readonly chunk: StateChunk;
}

/** Enters the states that act; returns those named only as where something happens. */
export function resolveStates(r: Resolution): Scene[] {
  const scenes: Scene[] = [];
  const { scan, parse, article } = r.input;
  for (const chunk of scan.chunks) {
    if (chunk.kind !== 'state' || inside(chunk, article.datelineSpan)) continue;
    const { units } = scan.lines[chunk.line]!;
    if (saysWhere(chunk, units, () => parse(chunk.line))) continue;
    const state = r.stateOf(chunk.entries);
    if (chunk.reading === 'state' && isWhere(chunk, units)) scenes.push({ state, chunk });
    else r.mention(r.enterState(state), chunk, chunk.line, chunk.first, chunk.how, null, state.iso3);
  }
  return scenes;
}

const inside = (span: Span, outer: Span | null): boolean => outer !== null && span.start >= outer.start && span.end <= outer.end;
