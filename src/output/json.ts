/** Records as JSON Lines, or as one JSON array. */
import type { Encoder } from './types.ts';

/** One record a line. */
export const jsonLines: Encoder = {
  head: '',
  separator: '',
  tail: '',
  encode: (record) => JSON.stringify(record) + '\n',
};

/** One array of all records, indented for a reader. */
export const jsonArray: Encoder = {
  head: '[\n',
  separator: ',\n',
  tail: '\n]\n',
  encode: (record) => JSON.stringify(record, null, 2),
};
