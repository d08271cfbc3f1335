/** Ctrl-C and termination: the first asks to finish what is open, the second leaves at once. */
import { exitCodes } from './exit.ts';
import type { Reporter } from './report.ts';

export interface Interruption {
  /** Aborted at the first signal. */
  readonly signal: AbortSignal;
  /** Exit code of the signal that came, null while none did. */
  readonly code: number | null;
  /** Stops listening. */
  stop(): void;
}

export function interruption(report: Reporter): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  const handle = (signal: NodeJS.Signals): void => {
    const mine = signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated;
    // Temporary files may stay behind: nobody mistakes them for results.
    if (code !== null) process.exit(mine);
    code = mine;
    report.say('interrupted: finishing the open documents (once more to leave at once)');
    controller.abort();
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  return {
    signal: controller.signal,
    get code() {
      return code;
    },
    stop() {
      process.off('SIGINT', handle);
      process.off('SIGTERM', handle);
    },
  };
}
