/** Units of a long line that are looked at one by one: shares do not change after that, and speed does. */
export const OPENING = 500;

const units = new Uint16Array(OPENING);

/** The UTF-16 units of a line's opening in an array, where they are read several times. The next call writes over them. */
export function unitsOf(line: string): Uint16Array {
  const length = Math.min(line.length, OPENING);
  for (let i = 0; i < length; i++) units[i] = line.charCodeAt(i);
  return units;
}
