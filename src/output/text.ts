/** Cleaned articles as plain text, for a reader. */
import type { RemovedBlock } from '../model.ts';
import type { Encoder } from './types.ts';

/** The text of each article, parted by a line of dashes; with `removed`, what was taken out follows, each block with its line and reason. */
export function plainText(removed: 'plain' | 'struck' | null = null): Encoder {
  const head = (block: RemovedBlock): string => `line ${block.line}, ${block.reason}:`;
  const show = (block: RemovedBlock): string => {
    const text = printable(block.text).replace(/\s+/g, ' ');
    return removed === 'struck' ? `\u001b[2m${head(block)}\u001b[22m \u001b[9m${text}\u001b[29m` : `${head(block)} ${text}`;
  };
  return {
    head: '',
    separator: '\n----\n\n',
    tail: '',
    encode(record) {
      const kept = record.text === '' ? '' : `${printable(record.text)}\n`;
      if (removed === null || record.removed.length === 0) return kept;
      return `${kept}\nRemoved:\n${record.removed.map((block) => `${show(block)}\n`).join('')}`;
    },
  };
}

/** Text without control characters (line feed and tab stay) and without marks that turn the direction of writing. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}
