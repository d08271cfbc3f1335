/** Reads the source of a regular expression, as far as the phrase lists of the cleaner use them, into a tree. */

export type Node =
  /** One character: those it may be in lower case, or null where they are many. */
  | { readonly kind: 'char'; readonly chars: readonly string[] | null }
  | { readonly kind: 'start' }
  /** Matches between characters: `$`, `\b`. */
  | { readonly kind: 'edge'; readonly end: boolean }
  | { readonly kind: 'seq'; readonly items: readonly Node[] }
  | { readonly kind: 'alt'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly least: number; readonly most: number };

/** A class of more characters says nothing. */
const FEW = 6;
const QUANTIFIER = /[?*+]|\{(\d+)(,?)(\d*)\}/y;

/** Throws on what the reader does not know, so that no pattern is read wrongly. */
export function parsePattern(source: string): Node {
  const reader = new Reader(source);
  const node = reader.alternatives();
  if (!reader.done) throw new Error(`Unbalanced pattern: ${source}`);
  return node;
}

class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at === this.#source.length;
  }

  alternatives(): Node {
    const options = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options.length === 1 ? options[0]! : { kind: 'alt', options };
  }

  #sequence(): Node {
    const items: Node[] = [];
    while (!this.done && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const item = this.#repeated(this.#atom());
      if (item.kind === 'seq') items.push(...item.items);
      else items.push(item);
    }
    return { kind: 'seq', items };
  }

  #atom(): Node {
    const sign = this.#source[this.#at++]!;
    if (sign === '^') return { kind: 'start' };
    if (sign === '$') return { kind: 'edge', end: true };
    if (sign === '.') return { kind: 'char', chars: null };
    if (sign === '\\') return this.#escape();
    if (sign === '[') return this.#class();
    if (sign !== '(') return { kind: 'char', chars: [sign.toLowerCase()] };
    if (!this.#source.startsWith('?:', this.#at)) throw new Error(`Only plain groups are known: ${this.#source}`);
    this.#at += 2;
    const inner = this.alternatives();
    if (this.#source[this.#at++] !== ')') throw new Error(`Unbalanced pattern: ${this.#source}`);
    return inner;
  }

  #escape(): Node {
    const sign = this.#source[this.#at++]!;
    if (sign === 'b') return { kind: 'edge', end: false };
    if (sign === 'u') {
      this.#at += 4;
      return { kind: 'char', chars: [String.fromCharCode(Number.parseInt(this.#source.slice(this.#at - 4, this.#at), 16))] };
    }
    return { kind: 'char', chars: /[a-z]/i.test(sign) ? null : [sign] };
  }

  #class(): Node {
    const from = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const inner = this.#source.slice(from, this.#at++);
    const many = inner.length > FEW || /^\^|\\[a-z]|.-./i.test(inner);
    return { kind: 'char', chars: many ? null : [...inner.replace(/\\/g, '').toLowerCase()] };
  }

  #repeated(item: Node): Node {
    QUANTIFIER.lastIndex = this.#at;
    const found = QUANTIFIER.exec(this.#source);
    if (!found) return item;
    this.#at += found[0].length;
    const [sign, few, comma, many] = found;
    if (few !== undefined) {
      const most = comma === '' ? Number(few) : many === '' ? Infinity : Number(many);
      return { kind: 'repeat', item, least: Number(few), most };
    }
    return { kind: 'repeat', item, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  }
}
