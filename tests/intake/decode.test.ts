import { describe, expect, test } from 'vitest';
import { declaredCharset, decode, decodeWindows1252, utf16Kind } from '../../src/intake/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, big = false): Buffer => {
  const little = Buffer.from(text, 'utf16le');
  return big ? little.swap16() : little;
};

describe('decode', () => {
  test('UTF-8, with and without its mark', () => {
    expect(decode(Buffer.from('Köln – “ja”'))).toEqual({ text: 'Köln – “ja”', encoding: 'utf-8', notes: [] });
    expect(decode(Buffer.from('\ufeffKöln')).text).toBe('Köln');
  });

  test('UTF-16 of both orders, with a mark and without', () => {
    for (const big of [false, true]) {
      expect(decode(utf16('\ufeffThe talks – resumed', big)).text).toBe('The talks – resumed');
      expect(decode(utf16('The talks resumed on Monday.', big)).text).toBe('The talks resumed on Monday.');
    }
    expect(utf16Kind(Buffer.from('The talks resumed'))).toBeNull();
  });

  test('Windows-1252 keeps curly quotes, dashes and the euro', () => {
    const text = decode(Buffer.concat([Buffer.from('caf'), bytes(0xe9), Buffer.from(' '), bytes(0x93, 0x80, 0x94, 0x20, 0x97, 0x92)]));
    expect(text).toMatchObject({ text: 'café “€” —’', encoding: 'windows-1252' });
    expect(decodeWindows1252(bytes(0x80, 0x8a, 0x9f, 0x81, 0xff))).toBe('€ŠŸ\u0081ÿ');
  });

  test('a broken byte in UTF-8 text is replaced and noted, the rest stays', () => {
    const { text, notes } = decode(Buffer.concat([Buffer.from('Zürich, Genève '), bytes(0xff), Buffer.from(' Malmö')]));
    expect(text).toBe('Zürich, Genève \ufffd Malmö');
    expect(notes).toEqual([{ code: 'invalid-utf8', message: '1 broken byte sequence in UTF-8 text replaced by U+FFFD' }]);
  });

  test('a declared charset is used where the bytes are no UTF-8', () => {
    const moscow = bytes(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0);
    expect(decode(moscow, 'windows-1251').text).toBe('Москва');
    expect(decode(moscow, 'no-such-charset').encoding).toBe('windows-1252');
    expect(decode(bytes(0x93), 'iso-8859-1').text).toBe('“');
    expect(declaredCharset(Buffer.from('<html><head><meta charset="windows-1251">'))).toBe('windows-1251');
    expect(declaredCharset(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'))).toBe('koi8-r');
  });
});
