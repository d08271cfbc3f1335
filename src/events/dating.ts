/** When an act took place: the date expression of its own clause, else the day the article was published. */
import type { DateExpression, EventDate, EventStatus, Published } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { overlaps } from '../text/spans.ts';
import { isAfter } from '../text/story-day.ts';
import { childIn, childrenIn, headOf, relation, type Tree } from './tree.ts';

const CLAUSE = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'conj', 'parataxis', 'csubj']);

/** The verb of the clause a token stands in. */
function clauseOf(tree: Tree, token: Token): Token {
  let at = token;
  for (let steps = 0; steps < 40; steps++) {
    const verbal = at.upos === 'VERB' || at.upos === 'AUX' || childIn(tree, at, 'cop', 'nsubj') !== undefined;
    if (verbal && CLAUSE.has(relation(at))) return at;
    const above = headOf(tree, at);
    if (!above) return at;
    at = above;
  }
  return at;
}

/** Clauses whose time an act shares: its own, those it is coordinated with or controlled by. */
function sharedClauses(tree: Tree, anchor: Token): Token[] {
  const found = [clauseOf(tree, anchor)];
  for (let steps = 0; steps < 5; steps++) {
    const last = found.at(-1)!;
    const above = headOf(tree, last);
    if (!above || !['xcomp', 'conj'].includes(relation(last))) break;
    found.push(clauseOf(tree, above));
  }
  return found;
}

/** Prepositions that make a date the end, start or theme of something, not the time of the act: "extended to 2026". */
const NOT_WHEN = new Set(['to', 'until', 'till', 'of', 'for', 'from', 'through', 'before', 'ahead']);

function tellsWhen(tree: Tree, date: DateExpression): boolean {
  const first = tree.tokens.find((t) => overlaps(t, date));
  const before = first && tree.tokens[first.index - 1];
  return first !== undefined && !NOT_WHEN.has((before ?? first).text.toLowerCase()) && !NOT_WHEN.has(first.text.toLowerCase());
}

/** Whether a clause without a finite verb lies under another: its date is mostly that of the whole. */
function isBareUnder(tree: Tree, clause: Token, above: Token): boolean {
  if (!['VBG', 'VBN', 'VB'].includes(clause.xpos) || childIn(tree, clause, 'nsubj', 'aux', 'aux:pass') !== undefined) return false;
  const head = headOf(tree, clause);
  return ['acl', 'advcl', 'xcomp'].includes(relation(clause)) && head !== undefined && clauseOf(tree, head).index === above.index;
}

/** "since August, when Islamabad suspended trade": the date before "when" is that of its clause. */
function isWhenOf(tree: Tree, date: DateExpression, clause: Token): boolean {
  const when = childrenIn(tree, clause, 'advmod', 'mark').find((c) => c.text.toLowerCase() === 'when' && c.index < clause.index);
  const before = when && tree.tokens.slice(0, when.index).findLast((t) => t.upos !== 'PUNCT');
  return before !== undefined && overlaps(before, date);
}

/** What an act without a date of its own is dated by. */
export interface DatedBy {
  readonly published: Published;
  /** The day of the story. */
  readonly story: EventDate;
}

/** Tokens from the beginning of a sentence in which a date rules all of it: "In 1998, …". */
const FRONTED = 4;

/** The date of an act headed by `anchor`, from the dates of its sentence. */
export function dateOf(
  tree: Tree,
  anchor: Token,
  dates: readonly DateExpression[],
  { published, story }: DatedBy,
  status: EventStatus,
): EventDate {
  const told = status === 'actual' || status === 'denied';
  const usable = dates.filter(
    (d) => d.type === 'date' && d.value !== null && tellsWhen(tree, d) && !(told && isAfter(d.value, published.value)),
  );
  const clauses = sharedClauses(tree, anchor);
  const at = usable.map((date) => {
    const token = tree.tokens.find((t) => overlaps(t, date));
    const clause = token ? clauseOf(tree, token) : undefined;
    const found = clause ? clauses.findIndex((c) => c.index === clause.index) : -1;
    const bare = clause !== undefined && found < 0 && isBareUnder(tree, clause, clauses[0]!);
    const rank = isWhenOf(tree, date, clauses[0]!) ? 0 : bare ? clauses.length + 1 : found;
    const fronted = token !== undefined && tree.tokens.indexOf(token) < FRONTED;
    return { date, rank: rank < 0 && fronted ? clauses.length : rank, distance: token ? Math.abs(token.index - anchor.index) : 999 };
  });
  const own = at.filter((a) => a.rank >= 0).sort((a, b) => a.rank - b.rank || a.distance - b.distance)[0];
  if (own) return { value: own.date.value, basis: 'expression' };
  return told ? story : { value: null, basis: null };
}
