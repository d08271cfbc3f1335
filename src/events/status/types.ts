/** What the rules on the status of an act have in common. */
import type { EventStatus } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';

/** A status and the words that show it. */
export interface StatusReading {
  readonly status: EventStatus;
  readonly cues: readonly string[];
}

export const reading = (status: EventStatus, ...tokens: readonly Token[]): StatusReading => ({ status, cues: tokens.map((t) => t.text) });

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
