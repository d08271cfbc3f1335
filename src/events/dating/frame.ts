/**
 * The day of the meeting an article reports: what its parties said to each other further down, without a date of its own,
 * was said that day, not on the day of publication.
 */
import type { EventRecord } from '../../model.ts';
import { isVerbalType } from '../plover.ts';

/** Sentences from the top among whose events the meeting is looked for. */
const LEAD_EVENTS = 4;

const partiesOf = (event: EventRecord): string[] => [...event.source, ...event.target];

/** Events with the date of the meeting the article opens with, where they are words between its parties. */
export function inheritMeetingDate(events: readonly EventRecord[]): EventRecord[] {
  const meeting = events
    .slice(0, LEAD_EVENTS)
    .find((e) => e.type === 'CONSULT' && e.status === 'actual' && e.date.basis === 'expression' && partiesOf(e).length >= 2);
  if (!meeting) return [...events];
  const parties = new Set(partiesOf(meeting));
  return events.map((event) => {
    const words = isVerbalType(event.type);
    const among = partiesOf(event).every((id) => parties.has(id));
    if (!words || !among || event.date.basis !== 'published' || event.status !== 'actual') return event;
    return { ...event, date: meeting.date };
  });
}
