/** Brackets that an editor set inside a name: "Ambassador (Anatoly) Rossi", "(former President Ebrahim) Rossi". They are read as if not there. */
import { isRole } from '../offices/titles.ts';
import type { Line, Unit } from '../types.ts';
import { isCapitalised, withUnits } from '../units.ts';
import { modifiers } from '../vocabulary.ts';
import type { PeopleIndex } from './people-index.ts';
import { isNameWord } from './runs.ts';

/** Longest text in such brackets, in units. */
const LONGEST = 4;

/** The lines without brackets that hold a given name, with or without an office, just before a surname. */
export const withoutEditorsBrackets = (lines: readonly Line[], index: PeopleIndex): readonly Line[] =>
  lines.map((line) => {
    const drop = line.units.flatMap((unit, i) => (unit.text === '(' ? bracketsOf(line.units, i, index) : []));
    return drop.length === 0
      ? line
      : withUnits(
          line,
          line.units.filter((_, i) => !drop.includes(i)),
        );
  });

function bracketsOf(units: readonly Unit[], open: number, index: PeopleIndex): number[] {
  let close = open + 1;
  while (close <= open + LONGEST + 1 && units[close] !== undefined && units[close]!.text !== ')') close++;
  const given = units[close - 1];
  const surname = units[close + 1];
  if (units[close]?.text !== ')' || close < open + 2 || !isCapitalised(given) || !index.isGiven(given!.text)) return [];
  if (!isNameWord(surname) && surname?.reading !== 'person') return [];
  const before = units.slice(open + 1, close - 1);
  const titled = before.some(isRole) || isRole(units[open - 1]);
  return titled && before.every((u) => isRole(u) || modifiers.has(u.lower) || u.reading === 'adjective') ? [open, close] : [];
}
