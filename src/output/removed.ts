/** Cleaned articles with what was taken out of them, for a reader (`--show-removed`). */
import type { ArticleRecord, RemovalReason } from '../model.ts';
import { printable } from './text.ts';
import type { Encoder } from './types.ts';

/** How removed lines are marked; a function of their words, so that colour stays with whoever owns the terminal. */
export interface RemovedStyle {
  /** The words that went, e.g. struck through. */
  readonly gone: (text: string) => string;
  /** The name of the reason. */
  readonly reason: (reason: RemovalReason) => string;
}

/** Marks for a place without colour: a leading minus and the reason in brackets. */
export const plainMarks: RemovedStyle = { gone: (text) => `- ${text}`, reason: (reason) => ` [${reason}]` };

/** Marks for a terminal: struck through and dim; the reason stays readable. */
export const struckMarks: RemovedStyle = {
  gone: (text) => `\u001b[2;9m${text}\u001b[22;29m`,
  reason: (reason) => ` \u001b[33m[${reason}]\u001b[39m`,
};

/** The text of each article with every removed line in its place, marked and named. Nothing in it can steer a terminal. */
export const textWithRemoved = (style: RemovedStyle = plainMarks): Encoder => ({
  head: '',
  separator: '\n----\n\n',
  tail: '',
  encode(record) {
    const parts = partsOf(record, style);
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
  },
});

/** Kept paragraphs and the groups of removed lines between them, in order. */
function partsOf(record: ArticleRecord, style: RemovedStyle): string[] {
  const parts: string[] = [];
  let from = 0;
  let group: string[] = [];
  const flush = (to: number): void => {
    const kept = printable(record.text.slice(from, to)).trim();
    if (kept !== '' && group.length > 0) parts.push(group.join('\n'));
    if (kept !== '') {
      parts.push(kept);
      group = [];
    }
    from = to;
  };
  for (const { text, reason, at } of record.removed) {
    if (at > from) flush(at);
    group.push(style.gone(printable(text).replace(/\s+/g, ' ')) + style.reason(reason));
  }
  flush(record.text.length);
  if (group.length > 0) parts.push(group.join('\n'));
  return parts;
}
