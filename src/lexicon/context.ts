/** Aliases that need company: whether one of the words they ask for stands in the document. */
import { FOLD, MARK } from '../text/fold.ts';
import type { Alias } from './types.ts';

const fold = (text: string): string => {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD[text.charCodeAt(i)]!;
    if (unit > MARK) units[length++] = unit;
    else if (unit !== MARK && length > 0 && units[length - 1] !== 32) units[length++] = 32;
  }
  return ` ${Buffer.from(units.buffer, 0, length * 2)
    .toString('utf16le')
    .trim()} `;
};

/** A test of aliases against one document; the document is folded only when the first alias asks. */
export function companyIn(text: string): (alias: Alias) => boolean {
  let folded: string | undefined;
  return (alias) => {
    if (!alias.needs) return true;
    folded ??= fold(text);
    const document = folded;
    return alias.needs.some((word) => document.includes(fold(word)));
  };
}
