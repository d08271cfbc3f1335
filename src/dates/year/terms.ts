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

/** How well a day fits a term: 0 inside. */
export function fitOf(term: Term, day: Day): number {
  const from = periodOf(term.from);
  const to = term.to === null ? null : periodOf(term.to);
  if (!from || (term.to !== null && !to)) return 0;
  if (day < from.first - GRACE || (to && day > to.last + GRACE)) return OUTSIDE;
  const checked = to === null ? periodOf(term.checked) : null;
  return checked && day > checked.last ? Math.max(-1, (UNCHECKED_A_YEAR * (day - checked.last)) / 365) : 0;
}

/** The terms a claim may mean. */
export function termsOfClaim(claim: RoleClaim, scene: Scene): readonly Term[] {
  return scene.lexicon.termsOf(claim.person).filter((term) => term.office === claim.office && term.of === claim.of);
}

function weighClaim(claim: RoleClaim, terms: readonly Term[], day: Day): number {
  if (/^(?:former|ex|late|then)/i.test(claim.modifier ?? '')) {
    const first = Math.min(...terms.map((term) => periodOf(term.from)?.first ?? Infinity));
    const over = terms.some((term) => term.to !== null && (periodOf(term.to)?.first ?? Infinity) <= day);
    return over ? 0 : day < first ? OUTSIDE : -2;
  }
  if (/elect|designate|incoming|nominee/i.test(claim.modifier ?? '')) {
    const near = terms.some((term) => {
      const from = periodOf(term.from);
      return from !== null && day <= from.last && day >= from.first - 120;
    });
    return near ? 1 : OUTSIDE;
  }
  return Math.max(...terms.map((term) => fitOf(term, day)));
}

/** One witness a person and office; a person in several offices speaks once for each, at less weight. */
export function termWitnesses(scene: Scene): Witness[] {
  const seen = new Set<string>();
  const claims = scene.claims.filter((claim) => {
    const key = `${claim.person} ${claim.office} ${claim.of} ${claim.modifier ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
  return claims.flatMap((claim) => {
    const terms = termsOfClaim(claim, scene);
    if (terms.length === 0) return [];
    const share = 1 / claims.filter((other) => other.person === claim.person).length;
    return [
      { kind: 'term' as const, weigh: (day) => share * weighClaim(claim, terms, day), tell: (day) => tellTerm(claim, terms, day, scene) },
    ];
  });
}

function tellTerm(claim: RoleClaim, terms: readonly Term[], day: Day, scene: Scene): string {
  const name = scene.lexicon.get(claim.person)?.name ?? claim.person;
  const term = terms.toSorted((a, b) => fitOf(b, day) - fitOf(a, day))[0]!;
  const office = term.title ?? scene.lexicon.get(term.office)?.name ?? term.office;
  const of = scene.lexicon.get(term.of)?.name ?? term.of;
  const span = term.to === null ? `since ${inWords(term.from)}` : `from ${inWords(term.from)} to ${inWords(term.to)}`;
  return `${name} was ${office} (${of}) ${span}`;
}

/** First day of a term, where the lexicon knows the day or month. */
export const startOf = (term: Term): Day | null =>
  dayOf(term.from) ?? (term.from.length === 7 ? (periodOf(term.from)?.first ?? null) : null);
