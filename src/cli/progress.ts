/** A line that tells how far the run is: redrawn on a terminal, JSON Lines for machines. */
import { documentsOf, eventsOf, type Tally } from './tally.ts';

export type ProgressMode = 'auto' | 'json' | 'none';

/** Milliseconds between two looks. */
const pace = { line: 200, json: 1000 } as const;

export interface Watched {
  readonly tally: Tally;
  /** Bytes of the inputs read so far, as they lie on disk. */
  readonly bytes: number;
  /** Bytes of all inputs; null while unknown. */
  readonly total: number | null;
  /** Documents there will be at most; null where nobody knows. */
  readonly expected: number | null;
  /** What an interrupted run had done before this one: it says nothing about how fast this one is. */
  readonly before: { readonly documents: number; readonly bytes: number };
}

export interface Progress {
  /** Takes the line away, so that something else can be printed; it comes again at the next look. */
  clear(): void;
  stop(): void;
}

const silent: Progress = { clear() {}, stop() {} };

/** Whether there is anything to tell, and anybody to see it. */
export const isWatched = (mode: ProgressMode, stream: Pick<NodeJS.WriteStream, 'isTTY'>): boolean =>
  mode === 'json' || (mode === 'auto' && stream.isTTY === true);

/** Begins to tell; `look` gives the state of the moment. */
export function startProgress(mode: ProgressMode, stream: NodeJS.WriteStream, look: () => Watched): Progress {
  if (!isWatched(mode, stream)) return silent;
  const start = performance.now();
  let drawn = false;
  const clear = (): void => {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  const tell = (): void => {
    const seconds = (performance.now() - start) / 1000;
    if (mode === 'json') stream.write(JSON.stringify({ message_type: 'progress', ...figures(look(), seconds) }) + '\n');
    else {
      clear();
      // A terminal that does not know its width says 0.
      stream.write(line(look(), seconds).slice(0, Math.max(20, (stream.columns || 80) - 1)));
      drawn = true;
    }
  };
  const timer = setInterval(tell, mode === 'json' ? pace.json : pace.line);
  timer.unref();
  return {
    clear,
    stop() {
      clearInterval(timer);
      clear();
    },
  };
}

export interface Figures {
  readonly documents: number;
  readonly failed: number;
  readonly events: number;
  readonly bytes: number;
  readonly total_bytes: number | null;
  readonly seconds: number;
  readonly documents_per_second: number;
  readonly seconds_left: number | null;
}

/** Seconds for the rest, at the rate so far; null where nothing is known of the rest or of the rate. */
function secondsLeft(done: number, before: number, all: number | null, seconds: number): number | null {
  return all !== null && done > before && all >= done ? Math.round((seconds * (all - done)) / (done - before)) : null;
}

export function figures({ tally, bytes, total, expected, before }: Watched, seconds: number): Figures {
  const documents = documentsOf(tally);
  const byBytes = secondsLeft(bytes, before.bytes, total, seconds);
  const byDocuments = secondsLeft(documents, before.documents, expected, seconds);
  // The inputs end, or the documents asked for, whichever comes first.
  const left = byBytes !== null && byDocuments !== null ? Math.min(byBytes, byDocuments) : (byBytes ?? byDocuments);
  return {
    documents,
    failed: tally.status.failed,
    events: eventsOf(tally),
    bytes,
    total_bytes: total,
    seconds: Math.round(seconds * 10) / 10,
    documents_per_second: Math.round(((documents - before.documents) / Math.max(seconds, 0.001)) * 10) / 10,
    seconds_left: left,
  };
}

/** "12,400 documents, 31.2 MB of 120.0 MB, 210/s, 3 min left, 2 failed" */
export function line(watched: Watched, seconds: number): string {
  const f = figures(watched, seconds);
  const megabytes = (n: number): string => (n / 1e6).toFixed(1);
  const parts = [
    `${f.documents.toLocaleString('en')} documents`,
    f.total_bytes === null ? `${megabytes(f.bytes)} MB` : `${megabytes(f.bytes)} of ${megabytes(f.total_bytes)} MB`,
    `${f.documents_per_second}/s`,
  ];
  if (f.seconds_left !== null) parts.push(`${duration(f.seconds_left)} left`);
  if (f.failed > 0) parts.push(`${f.failed} failed`);
  return parts.join(', ');
}

export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
