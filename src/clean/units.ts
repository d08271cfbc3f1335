/** Units of a long line that are looked at one by one: shares do not change after that, and speed does. */
export const OPENING = 500;

const bytes = Buffer.alloc(2 * OPENING);
const units = new Uint16Array(bytes.buffer, bytes.byteOffset, OPENING);
/** Whether numbers of two bytes stand in memory as in UTF-16 little-endian, so that a line can be copied at one go. */
const little = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The UTF-16 units of a line's opening in an array, where they are read several times. The next call writes over them. */
export function unitsOf(line: string): Uint16Array {
  if (little) bytes.write(line, 'utf16le');
  else for (let i = 0; i < Math.min(line.length, OPENING); i++) units[i] = line.charCodeAt(i);
  return units;
}
