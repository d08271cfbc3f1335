/** Features of the lines of a page: a row a line, one after the other. */
export interface Rows {
  readonly data: Float32Array;
  readonly width: number;
}

export const bit = (value: boolean): number => (value ? 1 : 0);

/** Logarithms of the small whole numbers that most features are. */
const LOGS = Float64Array.from({ length: 4096 }, (_, value) => Math.log2(1 + value));
export const log = (value: number): number => (value < LOGS.length ? LOGS[value]! : Math.log2(1 + value));

/** The same of whole numbers that may be negative, which it keeps so. */
export const signedLog = (value: number): number => (value < 0 ? -log(-value) : log(value));
