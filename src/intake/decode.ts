/** Bytes to text: UTF-8 and UTF-16 by mark or by look, else the encoding a page declares, else Windows-1252. */
import type { Note } from '../model.ts';

/**
 * Characters of 0x80 to 0x9F in Windows-1252, by the WHATWG Encoding Standard. Own table, since `TextDecoder`
 * of some Node versions maps this range as ISO 8859-1 and so loses every curly quote and dash.
 */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Labels that browsers read as Windows-1252. */
const westernLabel = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i;

/** Bytes at the head of a file that are looked at to tell an encoding. */
const headBytes = 4096;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly Note[];
}

/** Decodes Windows-1252; every byte has a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (c) => upper[c.charCodeAt(0) - 0x80]!);
}

/** 'utf-16le' or 'utf-16be' where a byte order mark or a run of NUL high bytes says so; null for anything else. */
export function utf16Kind(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const size = Math.min(head.length, headBytes) & ~1;
  if (size < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  // In Western text nearly every high byte is NUL and nearly no low byte.
  const half = size / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, kind: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(kind).decode(bytes);
}

/** Decodes UTF-8 strictly; null where a byte is wrong. The byte order mark is dropped. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether most bytes above 0x7F stand in well-formed UTF-8 sequences: such text has a few broken bytes, and is no Windows-1252. */
function mostlyUtf8(text: string): boolean {
  let good = 0;
  let bad = 0;
  for (const char of text) {
    if (char === '\ufffd') bad += 1;
    else if (char > '\x7f') good += 1;
  }
  return good > bad;
}

/** Decodes one document. `declared` is the charset a page or protocol names, if any; the bytes themselves have the first word. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const kind = utf16Kind(bytes);
  if (kind) return { text: decodeUtf16(bytes, kind), encoding: kind, notes: [] };
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', notes: [] };
  if (declared !== null && !westernLabel.test(declared) && !/^utf-?8$/i.test(declared)) {
    try {
      return { text: new TextDecoder(declared).decode(bytes), encoding: declared.toLowerCase(), notes: [] };
    } catch {
      // A label nobody knows says nothing; go on by look.
    }
  }
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (mostlyUtf8(lenient)) {
    const broken = lenient.split('\ufffd').length - 1;
    const note = {
      code: 'invalid-utf8',
      message: `${broken} broken ${broken === 1 ? 'byte sequence' : 'byte sequences'} in UTF-8 text replaced by U+FFFD`,
    };
    return { text: lenient, encoding: 'utf-8', notes: [note] };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', notes: [] };
}

/** Charset that an HTML page declares in its head, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  return /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null;
}
