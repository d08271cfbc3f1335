/** Stable ids: the same article and words give the same id in every run. */

/** FNV-1a over UTF-16 code units, two lanes of 32 bits, as 16 hexadecimal digits. Not for secrets. */
export function stableHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + i), 0x01000193);
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return hex(low) + hex(high);
}
