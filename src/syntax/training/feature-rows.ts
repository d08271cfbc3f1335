/** Numbers of features: each key gets the next row of a table of weights when it is first put in. Open addressing. */
export class FeatureRows {
  /** How many keys there are. */
  count = 0;
  /** Pairs of key and row; a key below zero is an empty place. */
  private places: Int32Array;

  /** Room for about `expected` keys before the first growth. */
  constructor(expected = 1 << 20) {
    let size = 2;
    while (size < expected * 4) size *= 2;
    this.places = new Int32Array(size).fill(-1);
  }

  /** The row of `key`, -1 where it has none. */
  find(key: number): number {
    const { places } = this;
    const mask = places.length - 2;
    for (let i = start(key); ; i += 2) {
      const found = places[i & mask]!;
      if (found === key) return places[(i & mask) + 1]!;
      if (found < 0) return -1;
    }
  }

  /** The row of `key`, a new one where it had none. */
  insert(key: number): number {
    const found = this.find(key);
    if (found >= 0) return found;
    if (this.count * 4 > this.places.length) this.rehash();
    this.place(key, this.count);
    return this.count++;
  }

  /** Calls `visit` with key and row of every feature. */
  each(visit: (key: number, row: number) => void): void {
    for (let i = 0; i < this.places.length; i += 2) if (this.places[i]! >= 0) visit(this.places[i]!, this.places[i + 1]!);
  }

  private place(key: number, row: number): void {
    const mask = this.places.length - 2;
    let i = start(key);
    while (this.places[i & mask]! >= 0) i += 2;
    this.places[i & mask] = key;
    this.places[(i & mask) + 1] = row;
  }

  private rehash(): void {
    const { places } = this;
    this.places = new Int32Array(places.length * 2).fill(-1);
    for (let i = 0; i < places.length; i += 2) if (places[i]! >= 0) this.place(places[i]!, places[i + 1]!);
  }
}

const start = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) << 1;
