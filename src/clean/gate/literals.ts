import { parsePattern, type Node } from './syntax.ts';

/** Words that every match of a pattern must hold, so that a line without them need not be tried. */
export interface Literal {
  /** In lower case; opened by `START` where it can only stand at the start of the line. */
  readonly text: string;
  /** Characters of the longest line it can be in; Infinity where the pattern is not a whole line. */
  readonly longest: number;
}

/** Stands for the start of a line in literals; cleaned text has no control characters. */
export const START = '\u0002';

interface Facts {
  /** All that can be matched, where that is little; `''` among them where nothing need be. */
  readonly exact: readonly string[] | null;
  /** Each match holds one of these; null where nothing can be said. */
  readonly need: readonly string[] | null;
  readonly most: number;
  readonly starts: boolean;
  readonly ends: boolean;
}

/** Strings followed side by side, and characters of a literal: more tell no more. */
const MANY = 64;
const LONG = 8;

/** The literals of a pattern. Throws where there is a match without any: such a pattern would be tried on every line. */
export function literalsOf(source: string): Literal[] {
  const found: Literal[] = [];
  for (const option of ways(parsePattern(source))) {
    const facts = factsOf(option);
    const need = best(needOf(facts.exact), facts.need);
    if (!need) throw new Error(`A pattern without a fixed word: ${source}`);
    const longest = facts.starts && facts.ends ? facts.most : Infinity;
    for (const text of new Set(need.map((literal) => literal.slice(0, LONG + 1)))) found.push({ text, longest });
  }
  return found;
}

/** The ways a pattern can match, each a sequence: choices between and in `^(?:a|b)$` are spread out. */
function ways(node: Node): Node[] {
  if (node.kind === 'alt') return node.options.flatMap(ways);
  if (node.kind !== 'seq') return [node];
  const { items } = node;
  const choice = items.findIndex((item) => item.kind === 'alt');
  const alone = choice >= 0 && items.every((item, i) => i === choice || item.kind === 'start' || item.kind === 'edge');
  if (!alone) return [node];
  return ways(items[choice]!).map((way) => ({ kind: 'seq', items: items.map((item, i) => (i === choice ? way : item)) }));
}

const NOTHING: Facts = { exact: [''], need: null, most: 0, starts: false, ends: false };

function factsOf(node: Node): Facts {
  switch (node.kind) {
    case 'start':
      return { ...NOTHING, exact: [START], starts: true };
    case 'edge':
      return { ...NOTHING, ends: node.end };
    case 'char':
      return { exact: node.chars, need: null, most: 1, starts: false, ends: false };
    case 'alt':
      return either(node.options.map(factsOf));
    case 'seq':
      return inTurn(node.items.map(factsOf));
    case 'repeat':
      return repeated(factsOf(node.item), node.least, node.most);
  }
}

function either(options: readonly Facts[]): Facts {
  const exact = options.every((o) => o.exact) ? [...new Set(options.flatMap((o) => o.exact!))] : null;
  const needs = options.map((o) => best(needOf(o.exact), o.need));
  return {
    exact: exact && exact.length <= MANY ? exact : null,
    need: needs.every((need) => need !== null) ? [...new Set(needs.flat())] : null,
    most: Math.max(...options.map((o) => o.most)),
    starts: options.every((o) => o.starts),
    ends: options.every((o) => o.ends),
  };
}

function inTurn(items: readonly Facts[]): Facts {
  let run: readonly string[] | null = [''];
  let whole = true;
  let need: readonly string[] | null = null;
  for (const item of items) {
    const joined: readonly string[] | null = run && item.exact && product(run, item.exact);
    if (joined) {
      run = joined;
      continue;
    }
    whole = false;
    need = best(best(need, needOf(run)), item.need);
    run = item.exact;
  }
  return {
    exact: whole ? run : null,
    need: best(need, whole ? null : needOf(run)),
    most: items.reduce((sum, item) => sum + item.most, 0),
    starts: items[0]?.starts ?? false,
    ends: items.at(-1)?.ends ?? false,
  };
}

function repeated(item: Facts, least: number, most: number): Facts {
  const length = most === 0 || item.most === 0 ? 0 : most * item.most;
  if (most === 1 && least === 0) return { ...NOTHING, exact: item.exact && [...new Set(['', ...item.exact])], most: length };
  return { exact: null, need: least > 0 ? best(needOf(item.exact), item.need) : null, most: length, starts: false, ends: false };
}

function product(left: readonly string[], right: readonly string[]): string[] | null {
  if (left.length * right.length > MANY) return null;
  const all = left.flatMap((a) => right.map((b) => a + b));
  return all.some((text) => text.length > 40) ? null : all;
}

const needOf = (exact: readonly string[] | null): readonly string[] | null =>
  exact && exact.length > 0 && exact.every((text) => text.replace(START, '') !== '') ? exact : null;

/** The list whose shortest literal is longer, the start of the line counting as much as two characters. */
function best(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (!a || !b) return a ?? b;
  const worth = (list: readonly string[]): number => Math.min(...list.map((text) => text.length + (text.startsWith(START) ? 1 : 0)));
  return worth(b) > worth(a) ? b : a;
}
