/** When an act took place: the date expression of its own clause, else the day the article was published. */
import type { DateExpression, EventDate, EventStatus, Published } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/spans.ts';
import { isAfter } from '../../text/story-day.ts';
import { childIn, childrenIn, headOf, lower, relation, type Tree } from '../tree.ts';
import { isBackground, isPerfect, isSimplePast } from './background.ts';
import { clauseOf, clauseOfDate } from './clauses-of-dates.ts';
import { belongsElsewhere, isDoneByNoun, nounDatedBy } from './dated-noun.ts';
import { isInSincePhrase, isSince } from './since.ts';

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

/** A year or a month holds most of what has been done of late. */
const isCoarse = (value: string | null): boolean => value !== null && /^\d{4}(?:-\d\d)?$/.test(value);

/** Whether a clause without a finite verb lies under another: its date is mostly that of the whole. */
function isBareUnder(tree: Tree, clause: Token, above: Token): boolean {
  if (!['VBG', 'VBN', 'VB'].includes(clause.xpos) || childIn(tree, clause, 'nsubj', 'aux', 'aux:pass') !== undefined) return false;
  const head = headOf(tree, clause);
  // "An invitation to meet in February": the date is of the meeting.
  if (relation(clause) === 'acl' && clause.xpos === 'VB') return false;
  return ['acl', 'advcl', 'xcomp'].includes(relation(clause)) && head !== undefined && clauseOf(tree, head).index === above.index;
}

/** Words that take up the time or occasion named before them. */
const THEN = new Set(['when', 'where']);
const UNDER = new Set(['under', 'in', 'at', 'during', 'by', 'on', 'through']);

/** "August, when", "summit, where", "agreement under which": the place in the sentence where such words begin; undefined without them. */
function takesUp(tree: Tree, clause: Token): number | undefined {
  const when = childrenIn(tree, clause, 'advmod', 'mark').find((c) => THEN.has(lower(c)) && c.index < clause.index);
  if (when) return when.index;
  const which = childrenIn(tree, clause, 'obl').find((c) => lower(c) === 'which' && c.index < clause.index);
  return which && UNDER.has(lower(tree.tokens[which.index - 1] ?? which)) ? which.index - 1 : undefined;
}

/** "since August, when Islamabad suspended trade", "his July 25 call when he asked", "the 1976 Berne Agreement under which": the date is that of the clause. */
function isWhenOf(tree: Tree, date: DateExpression, clause: Token): boolean {
  const at = takesUp(tree, clause);
  const before = at === undefined ? undefined : tree.tokens.slice(0, at).findLast((t) => t.upos !== 'PUNCT');
  return before !== undefined && (overlaps(before, date) || nounDatedBy(tree, date)?.index === before.index);
}

/** A date that may be that of the act, with the clause it stands in. */
interface Dated {
  readonly date: DateExpression;
  readonly clause: Token | undefined;
}

/** The date long before the story on which an act was told of: "announced last December it was pulling out". */
function reportedThen(tree: Tree, clauses: readonly Token[], dated: readonly Dated[], story: EventDate): string | null {
  const told = clauses.at(-1)!;
  const above = relation(told) === 'ccomp' ? headOf(tree, told) : undefined;
  const report = above && clauseOf(tree, above);
  const then = report && dated.find(({ clause }) => clause?.index === report.index)?.date.value;
  return then && story.value !== null && isAfter(story.value, then) ? then : null;
}

/** Verbs that say when and where an occasion is. */
const TAKES_PLACE = new Set([
  'take',
  'convene',
  'begin',
  'start',
  'open',
  'occur',
  'happen',
  'hold',
  'schedule',
  'expect',
  'plan',
  'slate',
  'set',
]);

/** "The visit, which is expected to take place in May": the date is of the noun the clause hangs on. */
function isTakingPlace(tree: Tree, anchor: Token, clause: Token | undefined): boolean {
  if (!clause || anchor.upos !== 'NOUN') return false;
  const top = relation(clause) === 'xcomp' ? headOf(tree, clause) : clause;
  return top !== undefined && relation(top) === 'acl' && TAKES_PLACE.has(top.lemma) && headOf(tree, top)?.index === anchor.index;
}

/** What an act without a date of its own is dated by. */
export interface DatedBy {
  readonly published: Published;
  /** The day of the story. */
  readonly story: EventDate;
  /** The date of a look back in which the sentence goes on, if any. */
  readonly narrated: () => string | null;
  /** Whether the sentence opens the story. */
  readonly opening: boolean;
}

/** Tokens from the beginning of a sentence in which a date rules all of it: "In 1998, …". */
const FRONTED = 4;

/** The date of an act headed by `anchor`, from the dates of its sentence. */
export function dateOf(
  tree: Tree,
  anchor: Token,
  dates: readonly DateExpression[],
  { published, story, narrated, opening }: DatedBy,
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
      (isWhen(d) || (tellsWhen(tree, d, status === 'planned') && !isInSincePhrase(tree, d) && !belongsElsewhere(tree, d, anchor))),
  );
  const background = isBackground(tree, anchor, clauses[0]!);
  const at = usable.map((date) => {
    const token = tree.tokens.find((t) => overlaps(t, date));
    const clause = clauseOfDate(tree, date);
    const found = clause ? clauses.findIndex((c) => c.index === clause.index) : -1;
    const bare = clause !== undefined && found < 0 && isBareUnder(tree, clause, clauses[0]!);
    const rank = isWhen(date) || isDoneByNoun(tree, date, anchor) ? 0 : bare ? clauses.length + 1 : found;
    // "In April he announced that he would impose sanctions": of a plan, the day before tells when it was spoken of.
    const announced = status === 'planned' && isAfter(published.value, date.value);
    const fronted = !background && !announced && token !== undefined && tree.tokens.indexOf(token) < FRONTED;
    const own = isTakingPlace(tree, anchor, clause) ? 0 : rank;
    return { date, clause, rank: own < 0 && fronted ? clauses.length : own, distance: token ? Math.abs(token.index - anchor.index) : 999 };
  });
  const own = at.filter((a) => a.rank >= 0).sort((a, b) => a.rank - b.rank || a.distance - b.distance)[0];
  if (own) return { value: own.date.value, basis: 'expression' };
  const spread = dates.some((date) => isSince(tree, date) && clauses.some((clause) => clause.index === clauseOfDate(tree, date)?.index));
  const undated = !opening && !isCoarse(story.value) && isPerfect(tree, clauses[0]!);
  if (!told || background || spread || undated) return { value: null, basis: null };
  const past = reportedThen(tree, clauses, at, story) ?? (isSimplePast(tree, clauses[0]!) ? narrated() : null);
  return past === null ? story : { value: past, basis: 'expression' };
}
