/** Aliases that need company: whether one of the words they ask for stands in the document. */
import { FOLD, MARK } from '../text/fold.ts';

const SPACE = 32;

/** Folded words parted by single spaces, one before and one after, so that whole words can be looked up in it. */
export function foldWords(text: string): string {
  const units = new Uint16Array(text.length + 2);
  units[0] = SPACE;
  let length = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD[text.charCodeAt(i)]!;
    if (unit > MARK) units[length++] = unit;
    else if (unit !== MARK && units[length - 1] !== SPACE) units[length++] = SPACE;
  }
  if (units[length - 1] !== SPACE) units[length++] = SPACE;
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

/** A test whether one of some words (as `foldWords` gives them) stands in the document, which is folded only when the first asks. */
export function companyIn(text: string): (needs: readonly string[] | null) => boolean {
  let folded: string | undefined;
  return (needs) => {
    if (needs === null) return true;
    folded ??= foldWords(text);
    const document = folded;
    return needs.some((word) => document.includes(word));
  };
}
