/** A day of the middle of a month standing for the whole of it. */
import type { Day } from '../../text/calendar.ts';
import type { Moment } from './witness.ts';

/** Days before and after a deed in which it is still a matter. */
const AROUND = 10;

/** Whether the month in which the moment lies holds a day of the deed, or one shortly before or after it. */
export function monthHolds({ begins, ends }: Moment, first: Day, last: Day): 'deed' | 'beside' | 'neither' {
  if (begins <= last && first <= ends) return 'deed';
  return begins <= last + AROUND && ends >= first - AROUND ? 'beside' : 'neither';
}
