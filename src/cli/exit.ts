/** Exit codes, decided in one place. */
export const exitCodes = {
  done: 0,
  /** Nothing could be done. */
  nothing: 1,
  usage: 2,
  /** Done, but some documents failed, or could be read only in part. */
  partial: 3,
  interrupted: 130,
  terminated: 143,
} as const;

/** The command line is wrong; the message tells what to write instead. */
export class UsageError extends Error {}

/** The program cannot go on; the message is for the user, without a stack. */
export class FatalError extends Error {}
