/**
 * Firms by the shape of their name: "CIS Technologies Inc", "Pechiney <PUKG.PA>". What the lexicon knows of a word inside
 * one says nothing: "CPC International Inc" is no party, "Yamaichi (America) Inc" no state.
 */
import type { OrganisationEntry } from '../../lexicon/types.ts';
import { LEGAL_FORM } from '../../text/legal-forms.ts';
import type { Line, Unit } from '../types.ts';
import { isCapitalised, unread, withUnits } from '../units.ts';
import { functionWords } from '../vocabulary.ts';

/** Longest name, and longest text in angle brackets, in units. */
const LONGEST = 8;
const BRACKETED = 12;

interface FirmUnits {
  /** Units of names and tickers. */
  readonly all: ReadonlySet<number>;
  /** Those in brackets. */
  readonly bracketed: ReadonlySet<number>;
}

function firmUnits({ units, titleCase }: Line): FirmUnits {
  const all = new Set<number>();
  const bracketed = new Set<number>();
  for (let i = 1; i < units.length; i++) {
    const unit = units[i]!;
    const close = unit.text === '<' ? units.slice(i, i + BRACKETED).findIndex((u) => u.text === '>') : -1;
    for (let k = i + 1; k < i + close; k++) bracketed.add(k);
    if (titleCase && close < 0) continue;
    if (close < 0 && !(isCapitalised(unit) && unit.reading === null && LEGAL_FORM.test(unit.text))) continue;
    for (let k = i - 1; k >= 0 && i - k <= LONGEST && isNamePart(units, k); k--) {
      all.add(k);
      if (units[k - 1]?.text === '(' && units[k + 1]?.text === ')') bracketed.add(k);
    }
  }
  for (const k of bracketed) all.add(k);
  return { all, bracketed };
}

const isNamePart = (units: readonly Unit[], i: number): boolean => {
  const unit = units[i]!;
  return isCapitalised(unit) ? !functionWords.has(unit.lower) : /^[&()/.-]$/.test(unit.text) && i > 0;
};

/** What the lexicon knows of single words inside a firm's name misleads, unless it is a firm. */
const isDeceptive = ({ reading, entries }: Unit): boolean =>
  reading === 'person' || (reading === 'organisation' && !/^(?:company|media|bank)$/.test((entries[0] as OrganisationEntry).class));

/** In brackets a state is a branch of the firm, or its ticker; before them it tells where the firm is at home. */
const isBranch = ({ reading }: Unit): boolean => reading === 'state' || reading === 'capital' || reading === 'place';

/** The lines without what the lexicon knows of words inside the names of firms, and of their short names elsewhere. */
export function withoutFirms(lines: readonly Line[]): readonly Line[] {
  const firms = lines.map(firmUnits);
  if (firms.every((f) => f.all.size === 0)) return lines;
  // "CPC International Inc said … CPC's mills": the first word of the name stands for it.
  const short = new Set<string>();
  lines.forEach(({ units }, l) => {
    const { all } = firms[l]!;
    for (const i of all) if (!all.has(i - 1) && units[i]!.reading === 'organisation' && isDeceptive(units[i]!)) short.add(units[i]!.text);
  });
  return lines.map((line, l) => {
    const { all, bracketed } = firms[l]!;
    const isMisread = (u: Unit, i: number): boolean =>
      (all.has(i) && isDeceptive(u)) || (bracketed.has(i) && isBranch(u)) || (u.reading === 'organisation' && short.has(u.text));
    return withUnits(
      line,
      line.units.map((u, i) => (isMisread(u, i) ? unread(u) : u)),
    );
  });
}
