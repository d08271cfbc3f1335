const BULLET = /^[-*•–—▪●■·]\s/;
const NUMBERED = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s/i;
/** Signs among which the bracket or full stop of a number must stand. */
const REACH = 7;

/** Whether a line opens like an item of a list: with a bullet, "1.", "(a)", "iv)". */
export function isItem(line: string): boolean {
  const reach = Math.min(REACH, line.length);
  for (let i = 0; i < reach; i++) {
    const code = line.charCodeAt(i);
    if (code === 46 || code === 41) return NUMBERED.test(line);
    if (code === 32) return i === 1 && BULLET.test(line);
  }
  return false;
}
