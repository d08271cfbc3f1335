/** Terms of office: a report that calls Antony Blinken secretary of state was written in his term. */
import type { Term } from '../../lexicon/types.ts';
import type { RoleClaim } from '../../model.ts';
import type { Day } from '../../text/calendar.ts';
import { dayOf, periodOf } from '../../text/edtf.ts';
import type { Scene, Witness } from './witness.ts';
import { inWords } from './words.ts';

/** A title given outside the term: seldom, as in looks back or of heads elected but not sworn in. */
const OUTSIDE = -3;
/** Days in which reports still or already use the title. */
const GRACE = 3;
/** A term the lexicon knows no end of may have ended after it was checked: this much a year. */
const UNCHECKED_A_YEAR = -0.25;

/** The first and last days of a term as numbers, read once: hundreds of days are weighed against it. */
export interface Tenure {
  readonly term: Term;
  /** First day of the term's beginning and of its end, last day of its end; without an end none. */
  readonly first: Day;
  readonly begun: Day;
  readonly ending: Day | null;
  readonly last: Day | null;
  /** The day up to which a term without end is known to have lasted. */
  readonly checked: Day;
}

/** The tenures of terms whose dates can be read. */
export function tenuresOf(terms: readonly Term[]): Tenure[] {
  return terms.flatMap((term): Tenure[] => {
    const [from, to, checked] = [periodOf(term.from), term.to === null ? null : periodOf(term.to), periodOf(term.checked)];
    if (!from || (term.to !== null && !to)) return [];
    const ends = { ending: to?.first ?? null, last: to?.last ?? null };
    return [{ term, first: from.first, begun: from.last, ...ends, checked: checked?.last ?? Infinity }];
  });
}

/** How well a day fits a term: 0 inside. */
export function fitOf({ first, last, checked }: Tenure, day: Day): number {
  if (day < first - GRACE || (last !== null && day > last + GRACE)) return OUTSIDE;
  return last === null && day > checked ? Math.max(-1, (UNCHECKED_A_YEAR * (day - checked)) / 365) : 0;
}

/** The terms a claim may mean. */
export function termsOfClaim(claim: RoleClaim, scene: Scene): readonly Tenure[] {
  return tenuresOf(scene.lexicon.termsOf(claim.person).filter((term) => term.office === claim.office && term.of === claim.of));
}

/** How well days fit a claim, by what stands before the title. */
function weigherOf(claim: RoleClaim, tenures: readonly Tenure[]): (day: Day) => number {
  if (/^(?:former|ex|late|then)/i.test(claim.modifier ?? '')) {
    const first = Math.min(...tenures.map((tenure) => tenure.first));
    const over = Math.min(...tenures.map((tenure) => tenure.ending ?? Infinity));
    return (day) => (over <= day ? 0 : day < first ? OUTSIDE : -2);
  }
  if (/elect|designate|incoming|nominee/i.test(claim.modifier ?? ''))
    return (day) => (tenures.some(({ first, begun }) => day <= begun && day >= first - 120) ? 1 : OUTSIDE);
  return (day) => {
    let best = -Infinity;
    for (const tenure of tenures) best = Math.max(best, fitOf(tenure, day));
    return best;
  };
}

/** One witness a person and office; a person in several offices speaks once for each, at less weight. */
export function termWitnesses(scene: Scene): Witness[] {
  const seen = new Set<string>();
  const claims = scene.claims.filter((claim) => {
    const key = `${claim.person} ${claim.office} ${claim.of} ${claim.modifier ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
  return claims.flatMap((claim) => {
    const tenures = termsOfClaim(claim, scene);
    if (tenures.length === 0) return [];
    const share = 1 / claims.filter((other) => other.person === claim.person).length;
    const weigh = weigherOf(claim, tenures);
    return [{ kind: 'term' as const, weigh: ({ day }) => share * weigh(day), tell: (day) => tellTerm(claim, tenures, day, scene) }];
  });
}

function tellTerm(claim: RoleClaim, tenures: readonly Tenure[], day: Day, scene: Scene): string {
  const name = scene.lexicon.get(claim.person)?.name ?? claim.person;
  const { term } = tenures.toSorted((a, b) => fitOf(b, day) - fitOf(a, day))[0]!;
  const office = term.title ?? scene.lexicon.get(term.office)?.name ?? term.office;
  const of = scene.lexicon.get(term.of)?.name ?? term.of;
  const span = term.to === null ? `since ${inWords(term.from)}` : `from ${inWords(term.from)} to ${inWords(term.to)}`;
  return `${name} was ${office} (${of}) ${span}`;
}

/** First day of a term, where the lexicon knows the day or month. */
export const startOf = (term: Term): Day | null =>
  dayOf(term.from) ?? (term.from.length === 7 ? (periodOf(term.from)?.first ?? null) : null);
