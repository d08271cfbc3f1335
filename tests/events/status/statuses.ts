import { createEngine, extractDocument } from '../../../src/index.ts';
import type { EventStatus, PloverType } from '../../../src/model.ts';

const engine = await createEngine({ now: '2026-01-01' });

/** The statuses of the events of a type that a text tells, in its order. */
export function statusesOf(type: PloverType, text: string): EventStatus[] {
  const { events } = extractDocument({ id: 'sentence', text }, engine, { keepAll: true });
  return events.filter((event) => event.type === type).map((event) => event.status);
}
