/** Cleaned articles as plain text, for a reader. */
import type { Encoder } from './types.ts';

/** The text of each article, parted by a line of dashes. */
export const plainText: Encoder = {
  head: '',
  separator: '\n----\n\n',
  tail: '',
  encode: ({ text }) => (text === '' ? '' : `${printable(text)}\n`),
};

/** Text without control characters (line feed and tab stay) and without marks that turn the direction of writing. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
