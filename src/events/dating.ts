/** When an act took place: the date expression of its own clause, else the day the article was published. */
import type { DateExpression, EventDate, EventStatus, Published } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { overlaps } from '../text/spans.ts';
import { isAfter } from '../text/story-day.ts';
import { isBackground } from './background.ts';
import { belongsElsewhere, isDoneByNoun, nounDatedBy } from './dated-noun.ts';
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

/** "…, demanding that": a participle without subject or marker is of the time of its clause. */
const isFreeParticiple = (tree: Tree, clause: Token): boolean =>
  clause.xpos === 'VBG' && relation(clause) === 'advcl' && childIn(tree, clause, 'nsubj', 'mark', 'case') === undefined;

/** Clauses whose time an act shares: its own, those it is coordinated with, controlled by or a participle of. */
function sharedClauses(tree: Tree, anchor: Token): Token[] {
  const found = [clauseOf(tree, anchor)];
  for (let steps = 0; steps < 5; steps++) {
    const last = found.at(-1)!;
    const above = headOf(tree, last);
    if (!above || !(['xcomp', 'conj'].includes(relation(last)) || isFreeParticiple(tree, last))) break;
    found.push(clauseOf(tree, above));
  }
  return found;
}

/** Prepositions that make a date the end, start or theme of something, not the time of the act: "extended to 2026". */
const NOT_WHEN = new Set(['to', 'until', 'till', 'of', 'for', 'from', 'through', 'before', 'ahead']);

function tellsWhen(tree: Tree, date: DateExpression, planned: boolean): boolean {
  const first = tree.tokens.find((t) => overlaps(t, date));
  const before = first && tree.tokens[first.index - 1];
  const words = first && [(before ?? first).text.toLowerCase(), first.text.toLowerCase()];
  // A visit to come "from April 29" begins then.
  return words !== undefined && !words.some((word) => NOT_WHEN.has(word) && !(planned && word === 'from'));
}

/** Whether a clause without a finite verb lies under another: its date is mostly that of the whole. */
function isBareUnder(tree: Tree, clause: Token, above: Token): boolean {
  if (!['VBG', 'VBN', 'VB'].includes(clause.xpos) || childIn(tree, clause, 'nsubj', 'aux', 'aux:pass') !== undefined) return false;
  const head = headOf(tree, clause);
  // "An invitation to meet in February": the date is of the meeting.
  if (relation(clause) === 'acl' && clause.xpos === 'VB') return false;
  return ['acl', 'advcl', 'xcomp'].includes(relation(clause)) && head !== undefined && clauseOf(tree, head).index === above.index;
}

/** "since August, when Islamabad suspended trade", "his July 25 call when he asked": the date before "when" is that of its clause. */
function isWhenOf(tree: Tree, date: DateExpression, clause: Token): boolean {
  const when = childrenIn(tree, clause, 'advmod', 'mark').find((c) => c.text.toLowerCase() === 'when' && c.index < clause.index);
  const before = when && tree.tokens.slice(0, when.index).findLast((t) => t.upos !== 'PUNCT');
  return before !== undefined && (overlaps(before, date) || nounDatedBy(tree, date)?.index === before.index);
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
  const clauses = sharedClauses(tree, anchor);
  const isWhen = (date: DateExpression): boolean => clauses.some((clause) => isWhenOf(tree, date, clause));
  const usable = dates.filter(
    (d) =>
      d.type === 'date' &&
      d.value !== null &&
      !(told && isAfter(d.value, published.value)) &&
      (isWhen(d) || (tellsWhen(tree, d, status === 'planned') && !belongsElsewhere(tree, d, anchor))),
  );
  const background = isBackground(tree, anchor, clauses[0]!);
  const at = usable.map((date) => {
    const token = tree.tokens.find((t) => overlaps(t, date));
    const clause = token ? clauseOf(tree, token) : undefined;
    const found = clause ? clauses.findIndex((c) => c.index === clause.index) : -1;
    const bare = clause !== undefined && found < 0 && isBareUnder(tree, clause, clauses[0]!);
    const rank = isWhen(date) || isDoneByNoun(tree, date, anchor) ? 0 : bare ? clauses.length + 1 : found;
    const fronted = !background && token !== undefined && tree.tokens.indexOf(token) < FRONTED;
    return { date, rank: rank < 0 && fronted ? clauses.length : rank, distance: token ? Math.abs(token.index - anchor.index) : 999 };
  });
  const own = at.filter((a) => a.rank >= 0).sort((a, b) => a.rank - b.rank || a.distance - b.distance)[0];
  if (own) return { value: own.date.value, basis: 'expression' };
  return told && !background ? story : { value: null, basis: null };
}
