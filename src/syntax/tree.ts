/** Children of every word of a parsed sentence, in columns by position (0 is "none", `count + 1` the root). */
export class Tree {
  count = 0;
  head: Int32Array = new Int32Array(0);
  first = new Int32Array(0);
  next = new Int32Array(0);
  last = new Int32Array(0);
  /** Child on the left that stands nearest to its head, and the one before it. */
  nearLeft = new Int32Array(0);
  nearLeft2 = new Int32Array(0);
  /** First child on the right. */
  nearRight = new Int32Array(0);
  children = new Int32Array(0);
  /** First and last word of what hangs on each word, itself included. */
  begin = new Int32Array(0);
  end = new Int32Array(0);

  /** Reads the heads of `count` words. */
  build(head: Int32Array, count: number): void {
    if (this.first.length < count + 6) {
      for (const key of ['first', 'next', 'last', 'nearLeft', 'nearLeft2', 'nearRight', 'children', 'begin', 'end'] as const)
        this[key] = new Int32Array(count * 2 + 64);
    } else {
      for (const column of [this.first, this.next, this.last, this.nearLeft, this.nearLeft2, this.nearRight, this.children])
        column.fill(0, 0, count + 6);
    }
    this.count = count;
    this.head = head;
    for (let d = count; d > 0; d--) {
      const h = head[d]!;
      this.next[d] = this.first[h]!;
      this.first[h] = d;
      if (this.last[h] === 0) this.last[h] = d;
      this.children[h]!++;
      if (d > h) this.nearRight[h] = d;
      else if (this.nearLeft[h] === 0) this.nearLeft[h] = d;
      else if (this.nearLeft2[h] === 0) this.nearLeft2[h] = d;
    }
    for (let d = 1; d <= count; d++) this.begin[d] = this.end[d] = d;
    // Every climb ends at the first word that has been set from below, so this is linear.
    for (let d = 1; d <= count; d++) for (let h = head[d]!; h <= count && this.begin[h]! > d; h = head[h]!) this.begin[h] = d;
    for (let d = count; d > 0; d--) for (let h = head[d]!; h <= count && this.end[h]! < d; h = head[h]!) this.end[h] = d;
  }
}
