const BULLET = /^[-*•–—▪●■·]\s/;
const NUMBERED = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/i;
/** Signs among which the bracket or full stop of a number must stand. */
const REACH = 7;

/** Whether a line opens, from this character on, like an item of a list: with a bullet, "1.", "(a)", "iv)". */
export function isItem(line: string, from = 0): boolean {
  for (let i = 0; i < REACH; i++) {
    const code = line.charCodeAt(from + i);
    if (code === 46 || code === 41) return NUMBERED.test(line.slice(from, from + REACH + 2));
    if (code === 32 || Number.isNaN(code)) return i === 1 && BULLET.test(line.slice(from, from + 2));
  }
  return false;
}
