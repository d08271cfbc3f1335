/**
 * State of the transition parser, arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root at the end
 * of the buffer: SHIFT moves the first word of the buffer to the stack, LEFT makes it the head of the top of the stack,
 * RIGHT makes the second of the stack the head of the top.
 */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Transition = typeof SHIFT | typeof LEFT | typeof RIGHT;

const columns = ['stack', 'head', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount'] as const;

/** Positions count from 1 as in `Words`; 0 is "none"; `root` is the position after the last word. */
export class State {
  root = 1;
  /** Height of the stack; the words of it are `stack[2]` to `stack[size + 1]`, below them zeros. */
  size = 0;
  /** First position of the buffer. */
  front = 1;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  /** Outermost and second outermost children on each side, and how many there are. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);

  reset(count: number): void {
    if (this.head.length < count + 6) {
      for (const key of columns) this[key] = new Int32Array(count * 2 + 64);
    } else {
      for (const column of [this.head, this.left1, this.left2, this.right1, this.right2, this.leftCount, this.rightCount])
        column.fill(0, 0, count + 6);
    }
    this.root = count + 1;
    this.size = 0;
    this.front = 1;
  }

  /** Becomes a copy of `other`. */
  copy(other: State): void {
    if (this.head.length < other.head.length) for (const key of columns) this[key] = new Int32Array(other.head.length);
    this.root = other.root;
    this.size = other.size;
    this.front = other.front;
    for (let i = 0; i < other.size + 2; i++) this.stack[i] = other.stack[i]!;
    for (let i = 0; i <= other.root; i++) {
      this.head[i] = other.head[i]!;
      this.left1[i] = other.left1[i]!;
      this.left2[i] = other.left2[i]!;
      this.right1[i] = other.right1[i]!;
      this.right2[i] = other.right2[i]!;
      this.leftCount[i] = other.leftCount[i]!;
      this.rightCount[i] = other.rightCount[i]!;
    }
  }

  /** Word at `depth` of the stack, 0 the top; 0 where there is none. */
  top(depth: number): number {
    return depth < this.size ? this.stack[this.size + 1 - depth]! : 0;
  }

  /** True when only the root is left and the stack is empty. */
  get done(): boolean {
    return this.front === this.root && this.size === 0;
  }

  canShift(): boolean {
    return this.front < this.root;
  }

  /** One word only may hang on the root. */
  canLeft(): boolean {
    return this.size > 0 && (this.front < this.root || this.size === 1);
  }

  canRight(): boolean {
    return this.size > 1;
  }

  apply(transition: Transition): void {
    if (transition === SHIFT) {
      this.stack[this.size + 2] = this.front;
      this.size++;
      this.front++;
      return;
    }
    const child = this.stack[this.size + 1]!;
    this.size--;
    if (transition === LEFT) {
      const head = this.front;
      this.head[child] = head;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.leftCount[head]!++;
    } else {
      const head = this.stack[this.size + 1]!;
      this.head[child] = head;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rightCount[head]!++;
    }
  }
}
