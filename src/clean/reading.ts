import { extendHash, HASH_START, hashText } from '../syntax/hash.ts';
import { kindOf, UPPER } from './letters.ts';
import { STOPWORDS } from './stopwords.ts';
import { addStems, STEM } from './words.ts';

/** What one pass over the characters of a line's opening tells. It is written over by the next this. */
export interface Reading {
  readonly words: number;
  /** Words that open with a capital, are all capitals, open with a digit; function words; words by which a site talks to its reader. */
  readonly capitalised: number;
  readonly allCaps: number;
  readonly numeric: number;
  readonly stopwords: number;
  readonly address: number;
  readonly commas: number;
  /** Sentence ends with a capital after them. */
  readonly innerEnds: number;
  /** Signs that part the cells of menus and stamps. */
  readonly separators: number;
  readonly quotes: boolean;
  readonly digits: boolean;
  /** Whether there is a sign that every address has: "@", or a colon or full stop with no space after it. */
  readonly maybeLink: boolean;
  /** Hash of the opening in lower case. */
  readonly key: number;
  /** Hashes of the words of six letters and more, in lower case. */
  readonly content: readonly number[];
  /** Hashes of the first six letters of the words of four and more, each once. */
  readonly stems: readonly number[];
  /** The same of the parts of words that are cut by other signs than letters and digits ("post-war"). */
  readonly parts: readonly number[];
  /** Up to here `stems` and `parts` are those of all runs of letters and digits, and of them alone; 0 where they are not. */
  readonly covered: number;
}

const ADDRESS = 'you your our us please click here we my sign subscribe follow share download read get join'.split(' ');
const STOP = 1;
const TALK = 2;
/** Hashes of the words that are counted and their kinds, in an open table: slots are free where the kind is 0. */
const SLOTS = 0x400;
const hashes = new Int32Array(SLOTS);
const countedKinds = new Uint8Array(SLOTS);
for (const word of STOPWORDS) count(hashText(word), STOP);
for (const word of ADDRESS) count(hashText(word), TALK);

function count(hash: number, kind: number): void {
  const slot = slotOf(hash);
  hashes[slot] = hash;
  countedKinds[slot]! |= kind;
}

/** The slot of a word, or the free one where it would stand. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (countedKinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

const SPACE = 32;
const DIGIT = 1;
/** Anything else that is looked at. */
const SIGN = 2;
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code);
  if (/\d/.test(sign)) kinds[code]! |= DIGIT;
  if (/[,.!?"|>/@:]/.test(sign)) kinds[code]! |= SIGN;
}
/** Words that are counted have no more letters. */
const LONGEST_COUNTED = Math.max(...[...STOPWORDS, ...ADDRESS].map((word) => word.length));

const NONE: number[] = [];
/** Stems of the line being read in an open table: slots are free where their stamp is old. An opening holds not half as many. */
const STEM_SLOTS = 0x100;
const stemKeys = new Int32Array(STEM_SLOTS);
const stemStamps = new Int32Array(STEM_SLOTS);

/** Reads lines whose spaces are single; it is made once, since every line of every page comes by. */
class LineReader implements Reading {
  words = 0;
  capitalised = 0;
  allCaps = 0;
  numeric = 0;
  stopwords = 0;
  address = 0;
  commas = 0;
  innerEnds = 0;
  separators = 0;
  quotes = false;
  digits = false;
  maybeLink = false;
  key = 0;
  content: number[] = NONE;
  stems: number[] = NONE;
  parts: number[] = NONE;
  covered = 0;
  /** The number of lines so far: the stamp of this one's stems. */
  #line = 0;

  /** `units` are those of `head`, `length` of them; `more` says whether the line goes on. */
  read(head: string, units: Uint16Array, length: number, more: boolean): Reading {
    this.words = 0;
    this.capitalised = this.allCaps = this.numeric = this.stopwords = this.address = 0;
    this.commas = this.innerEnds = this.separators = 0;
    this.quotes = this.digits = this.maybeLink = false;
    this.parts = NONE;
    this.stems = [];
    this.content = [];
    this.#line = (this.#line + 1) | 0;
    let tangled = false;
    let key = HASH_START;
    let start = 0;
    for (let i = 0; ; i++) {
      start = i;
      let first = -1;
      let last = -1;
      let hash = HASH_START;
      let whole = 0;
      let stem = 0;
      let small = 0;
      let plain = true;
      // Digits in the word, and other signs between its letters.
      let digits = false;
      let cut = false;
      for (; i < length; i++) {
        let code = units[i]!;
        if (isLetter(code)) {
          if (first < 0) {
            first = i;
            key = extendHash(key, hash);
            hash = HASH_START;
          } else if (last !== i - 1) cut = true;
          do {
            hash = extendHash(hash, code | 32);
            small |= code & 32;
            if (i === first + STEM - 1) stem = hash;
            code = ++i < length ? units[i]! : SPACE;
          } while (isLetter(code));
          // A word ends with its last letter: signs after it do not count.
          whole = hash;
          last = i - 1;
        }
        if (code === SPACE) break;
        hash = extendHash(hash, code);
        if (i === first + STEM - 1) stem = hash;
        if (code > 127) {
          plain = false;
          this.#oddSign(code);
        } else if (kinds[code]! & SIGN) this.#sign(head, i, code);
        else if (kinds[code]! & DIGIT) digits = this.digits = true;
      }
      key = extendHash(key, hash);
      this.words++;
      if (!plain) this.#oddWord(head.slice(start, i));
      else if (i > start) {
        this.#opening(units[start]!, i - start > 1 && small === 0);
        if (first >= 0) this.#take(whole, last - first + 1, stem);
      }
      const open = more && i === length;
      // What is left open at the end may go on: its stem stands if it is complete.
      if (open ? !plain || digits || (last - first > 2 && last - first < STEM - 1) : digits && (last - first > 2 || !plain)) tangled = true;
      if (!open && (cut || digits || !plain)) {
        if (this.parts === NONE) this.parts = [];
        addStems(this.parts, head, start, i);
      }
      if (i >= length) break;
    }
    this.covered = tangled ? 0 : more ? start : length;
    this.key = key;
    return this;
  }

  /** Counts a word of ASCII characters by its first. */
  #opening(code: number, shouted: boolean): void {
    if (code >= 65 && code <= 90) {
      this.capitalised++;
      if (shouted) this.allCaps++;
    } else if (code >= 48 && code <= 57) this.numeric++;
  }

  /** Counts a word with other characters. */
  #oddWord(word: string): void {
    const opening = word.charCodeAt(0);
    if (kindOf(opening) & UPPER) {
      this.capitalised++;
      if (opening < 128 && word.length > 1 && word === word.toUpperCase()) this.allCaps++;
    } else if (opening >= 48 && opening <= 57) this.numeric++;
    const bare = bareWord(word);
    if (bare !== '') this.#take(hashText(bare), bare.length, hashText(bare, 0, Math.min(STEM, bare.length)));
  }

  #take(hash: number, length: number, stem: number): void {
    if (length <= LONGEST_COUNTED) {
      const kind = countedKinds[slotOf(hash)]!;
      if (kind & STOP) this.stopwords++;
      if (kind & TALK) this.address++;
    }
    if (length < 4) return;
    const short = length >= STEM ? stem : hash;
    if (this.#isNew(short)) this.stems.push(short);
    if (length >= 6) this.content.push(hash);
  }

  #isNew(stem: number): boolean {
    let slot = (stem ^ (stem >>> 15)) & (STEM_SLOTS - 1);
    while (stemStamps[slot] === this.#line) {
      if (stemKeys[slot] === stem) return false;
      slot = (slot + 1) & (STEM_SLOTS - 1);
    }
    stemStamps[slot] = this.#line;
    stemKeys[slot] = stem;
    return true;
  }

  #sign(text: string, i: number, code: number): void {
    switch (code) {
      case 44: // ,
        this.commas++;
        break;
      case 34: // "
        this.quotes = true;
        break;
      case 64: // @
        this.maybeLink = true;
        break;
      case 58: // :
        if (text.charCodeAt(i + 1) === 47) this.maybeLink = true;
        break;
      case 46: // .
        if (opensName(text, i)) this.maybeLink = true;
        if (isInnerEnd(text, i)) this.innerEnds++;
        break;
      case 33: // !
      case 63: // ?
        if (isInnerEnd(text, i)) this.innerEnds++;
        break;
      default:
        this.separators++;
    }
  }

  #oddSign(code: number): void {
    if (code === 0x201c || code === 0x201d || code === 0xab) this.quotes = true;
    if (code === 0xb7 || code === 0x2022 || code === 0xbb || code === 0x203a) this.separators++;
  }
}

const isLetter = (code: number): boolean => ((code | 32) - 97) >>> 0 < 26;

const reader = new LineReader();

/** Reads the opening of a line; `units` are those of it, `more` says whether the line goes on. */
export const readLine = (head: string, units: Uint16Array, more: boolean): Reading => reader.read(head, units, head.length, more);

/** Whether the full stop at `i` may stand in the name of a site: a letter after it, or "w" before. */
const opensName = (text: string, i: number): boolean => text.charCodeAt(i + 1) > 64 || (i > 0 && (text.charCodeAt(i - 1) | 32) === 119);

/** Whether the full stop or its like at `i` is followed by a space and a capital, quotation marks and brackets aside. */
function isInnerEnd(text: string, i: number): boolean {
  let at = i + 1;
  if (text.charCodeAt(at) !== SPACE && (!`"'”’)`.includes(text.charAt(at)) || text.charCodeAt(++at) !== SPACE)) return false;
  let next = text.charCodeAt(++at);
  if (!(next >= 65) || (next > 127 && `“‘`.includes(text.charAt(at)))) {
    if (`"'“‘(`.includes(text.charAt(at))) next = text.charCodeAt(at + 1);
  }
  return next < 128 ? next >= 65 && next <= 90 : (kindOf(next || 0) & UPPER) !== 0;
}

const mayBeLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122 ? true : code > 191 && code !== 8217);

/** The word without punctuation around it, in lower case. */
function bareWord(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !mayBeLetter(word.charCodeAt(from))) from++;
  while (to > from && !mayBeLetter(word.charCodeAt(to - 1))) to--;
  return (from === 0 && to === word.length ? word : word.slice(from, to)).toLowerCase();
}
