import type { EventStatus, PloverType } from '../../../src/model.ts';
import { eventsIn } from '../events-in.ts';

/** The statuses of the events of a type that a text tells, in its order. */
export function statusesOf(type: PloverType, text: string): EventStatus[] {
  return eventsIn(text)
    .filter((event) => event.type === type)
    .map((event) => event.status);
}
