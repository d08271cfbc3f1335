import { extendHash, HASH_START, hashText } from '../syntax/hash.ts';
import { kindOf, UPPER } from './letters.ts';
import { STOPWORDS } from './stopwords.ts';
import { addStems, STEM, WordCounter } from './words.ts';

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
const LETTER = 1;
const SMALL = 2;
const DIGIT = 4;
/** Anything else that is looked at. */
const SIGN = 8;
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) kinds[code]! |= LETTER;
  if (/[a-z]/.test(sign)) kinds[code]! |= SMALL;
  if (/\d/.test(sign)) kinds[code]! |= DIGIT;
  if (/[,.!?"|>/@:]/.test(sign)) kinds[code]! |= SIGN;
}

const NONE: number[] = [];
/** The stems of the line being read. */
const seen = new WordCounter();

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
  content: number[] = [];
  stems: number[] = [];
  parts: number[] = NONE;
  covered = 0;

  /** `units` are those of `head`, `length` of them; `more` says whether the line goes on. */
  read(head: string, units: Uint16Array, length: number, more: boolean): Reading {
    this.words = 1;
    this.capitalised = this.allCaps = this.numeric = this.stopwords = this.address = 0;
    this.commas = this.innerEnds = this.separators = 0;
    this.quotes = this.digits = this.maybeLink = false;
    this.content = [];
    this.stems = [];
    this.parts = NONE;
    let tangled = false;
    seen.clear();
    let key = HASH_START;
    let start = 0;
    let first = -1;
    let last = -1;
    let hash = 0;
    let whole = 0;
    let stem = 0;
    let small = false;
    let plain = true;
    // Digits in the word, and other signs between its letters.
    let digits = false;
    let cut = false;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? units[i]! : SPACE;
      key = extendHash(key, code >= 65 && code <= 90 ? code + 32 : code);
      if (code === SPACE) {
        if (!plain) this.#oddWord(head.slice(start, i));
        else if (i > start) {
          this.#opening(kinds[units[start]!]!, i - start > 1 && !small);
          if (first >= 0) this.#take(whole, last - first + 1, stem);
        }
        if (more && i === length) {
          // A word that may go on: its stem stands if it is complete.
          if (!plain || digits || (last - first > 2 && last - first < STEM - 1)) tangled = true;
        } else if (cut || digits || !plain) {
          if (digits && (last - first > 2 || !plain)) tangled = true;
          if (this.parts === NONE) this.parts = [];
          addStems(this.parts, head, start, i);
        }
        this.covered = more ? start : length;
        start = i + 1;
        first = last = -1;
        small = digits = cut = false;
        plain = true;
        if (i < length) this.words++;
        continue;
      }
      if (code > 127) {
        plain = false;
        this.#oddSign(code);
        continue;
      }
      const kind = kinds[code]!;
      if (kind & LETTER) {
        if (first < 0) {
          first = i;
          hash = HASH_START;
        } else if (last !== i - 1) cut = true;
        // A word ends with its last letter: signs after it do not count.
        whole = hash = extendHash(hash, code | 32);
        last = i;
        if (kind & SMALL) small = true;
      } else {
        hash = extendHash(hash, code);
        if (kind & SIGN) this.#sign(head, i, code);
        else if (kind & DIGIT) digits = this.digits = true;
      }
      if (i === first + STEM - 1) stem = hash;
    }
    this.key = key;
    if (tangled) this.covered = 0;
    return this;
  }

  /** Counts the opening of a word of ASCII characters. */
  #opening(kind: number, shouted: boolean): void {
    if (kind & LETTER && !(kind & SMALL)) {
      this.capitalised++;
      if (shouted) this.allCaps++;
    } else if (kind & DIGIT) this.numeric++;
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
    const kind = countedKinds[slotOf(hash)]!;
    if (kind & STOP) this.stopwords++;
    if (kind & TALK) this.address++;
    if (length < 4) return;
    const short = length >= STEM ? stem : hash;
    if (seen.add(short, 0)) this.stems.push(short);
    if (length >= 6) this.content.push(hash);
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

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122 ? true : code > 191 && code !== 8217);

/** The word without punctuation around it, in lower case. */
function bareWord(word: string): string {
  let from = 0;
  let to = word.length;
  while (from < to && !isLetter(word.charCodeAt(from))) from++;
  while (to > from && !isLetter(word.charCodeAt(to - 1))) to--;
  return (from === 0 && to === word.length ? word : word.slice(from, to)).toLowerCase();
}
