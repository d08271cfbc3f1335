/** Whether the phrase stands in the text as words of its own. */
export function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (
      !/[\p{L}\p{N}/]$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + phrase.length, at + phrase.length + 2))
    )
      return true;
  }
  return false;
}
