/** What became of the documents of a run, counted. Plain data, so that a continued run goes on counting. */
import type { Summary } from '../batch/index.ts';

export interface Slow {
  readonly id: string;
  readonly ms: number;
}

export interface Tally {
  readonly status: { ok: number; skipped: number; failed: number };
  duplicates: number;
  /** Documents of which only a part could be read: the file was cut off or damaged inside them. */
  partly: number;
  /** Skipped documents by reason, failed ones by error. */
  readonly reasons: Record<string, number>;
  /** Events by PLOVER type. */
  readonly events: Record<string, number>;
  slowest: readonly Slow[];
}

export const emptyTally = (): Tally => ({
  status: { ok: 0, skipped: 0, failed: 0 },
  duplicates: 0,
  partly: 0,
  reasons: {},
  events: {},
  slowest: [],
});

/** Slowest documents remembered, and different reasons counted apart. */
const slowestKept = 5;
const mostReasons = 50;

export function count(tally: Tally, summary: Summary): void {
  tally.status[summary.status] += 1;
  if (summary.duplicateOf !== null) tally.duplicates += 1;
  if (readFault(summary) !== null) tally.partly += 1;
  // Numbers in errors ("line 7 is no JSON") would make every one of its own kind.
  const reason = summary.reason ?? summary.error?.replace(/\d+/g, 'N');
  if (reason !== undefined) {
    const key = Object.hasOwn(tally.reasons, reason) || Object.keys(tally.reasons).length < mostReasons ? reason : 'other reasons';
    tally.reasons[key] = (tally.reasons[key] ?? 0) + 1;
  }
  for (const [type, number] of Object.entries(summary.events)) tally.events[type] = (tally.events[type] ?? 0) + number;
  if (summary.ms > (tally.slowest.at(-1)?.ms ?? 0) || tally.slowest.length < slowestKept) {
    const all = [...tally.slowest, { id: summary.id, ms: Math.round(summary.ms) }];
    tally.slowest = all.toSorted((a, b) => b.ms - a.ms).slice(0, slowestKept);
  }
}

/** Why only a part of a document could be read; null where all of it was. */
export const readFault = ({ notes }: Summary): string | null => notes.find(({ code }) => code === 'read-fault')?.message ?? null;

export const documentsOf = ({ status }: Tally): number => status.ok + status.skipped + status.failed;
export const eventsOf = ({ events }: Tally): number => Object.values(events).reduce((sum, n) => sum + n, 0);
