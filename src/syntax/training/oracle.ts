/** Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each transition puts out of reach. */
import { LEFT, RIGHT, SHIFT, type State, type Transition } from '../state.ts';

/** Children of every position of a gold tree; words without a known head (-1) are nobody's and cost nothing. */
export function goldChildren(heads: Int32Array): number[][] {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  for (let d = 1; d < heads.length; d++) if (heads[d]! > 0) children[heads[d]!]!.push(d);
  return children;
}

export function cost(state: State, transition: Transition, heads: Int32Array, children: readonly number[][]): number {
  const { front, size, stack } = state;
  const top = state.top(0);
  let lost = 0;
  if (transition === SHIFT) {
    // The first word of the buffer loses all words of the stack as children, and as heads all but the top.
    for (const child of children[front]!) if (child < front && state.head[child] === 0) lost++;
    const head = heads[front]!;
    if (head < front && head !== top) for (let i = 2; i < size + 2; i++) if (stack[i] === head) lost++;
    return lost;
  }
  for (const child of children[top]!) if (child >= front) lost++;
  const head = heads[top]!;
  if (transition === LEFT) {
    if (head > front || head === state.top(1)) lost++;
  } else if (head >= front) lost++;
  return lost;
}

/** Transitions allowed in `state`, as bits. */
export function allowed(state: State): number {
  return (state.canShift() ? 1 << SHIFT : 0) | (state.canLeft() ? 1 << LEFT : 0) | (state.canRight() ? 1 << RIGHT : 0);
}
