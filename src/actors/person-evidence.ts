/** Weighs whether a capitalised run is a person. Weights set by hand and checked on news with marked persons. */
import type { PeopleIndex } from './people-index.ts';
import type { Line, Unit } from './types.ts';
import { foldWord } from '../text/fold.ts';
import { organisationHeads, placeHeads, speechVerbs } from './vocabulary.ts';

/** Weight at which a run is taken for a person. */
export const ENOUGH = 3;

/** Words met alone beside a verb of saying or after "Mr": surnames of this document. */
export type SpokenNames = ReadonlySet<string>;

export interface RunContext {
  readonly line: Line;
  readonly index: PeopleIndex;
  readonly spoken: SpokenNames;
  /** A role, rank or mark of courtesy stands before the run. */
  readonly titled: boolean;
  /** A role stands after it in apposition. */
  readonly apposed: boolean;
}

const isSpeech = (unit: Unit | undefined): boolean => unit !== undefined && speechVerbs.has(unit.lower);

/** Weight of the evidence that units `first` to `last` name a person. */
export function personWeight(first: number, last: number, { line, index, spoken, titled, apposed }: RunContext): number {
  const { units } = line;
  const words = units.slice(first, last + 1).filter((u) => u.text !== ',');
  const names = words.filter((u) => !/^\p{Lu}\.$/u.test(u.text));
  const end = words.at(-1)!;
  if (words.some((u) => organisationHeads.has(u.lower)) && !titled) return 0;
  if (placeHeads.has(end.lower)) return 0;
  const alone = names.length < 2;
  const before = units[first - 1];
  const after = units[last + 1];
  let weight = 0;
  if (titled) weight += alone ? 3 : 4;
  if (apposed) weight += alone ? 2 : 3;
  if (!alone && index.isGiven(words[0]!.text)) weight += 3;
  else if (!alone && names.slice(0, -1).some((u) => index.isGiven(u.text))) weight += 1.5;
  if (!alone && index.bySurname.has(foldWord(end.text))) weight += 1.5;
  if (!alone && (isSpeech(after) || (isSpeech(before) && before?.form === 'lower'))) weight += 2;
  if (!alone && spoken.has(end.text)) weight += 2;
  if (!alone && after?.text === ',' && (units[last + 2]?.lower === 'who' || isAge(units[last + 2]))) weight += 2;
  if (!alone && (names.length < words.length || words.some((u) => u.form === 'lower' || /^\p{L}+-\p{Ll}/u.test(u.text)))) weight += 1;
  if (before?.lower === 'the' || words.length > 5) weight -= 2;
  if (!titled && /^(?:in|at|near|across)$/.test(before?.lower ?? '')) weight -= 2;
  if (words.some((u) => u.form === 'caps' && u.text.length < 4)) weight -= 1.5;
  if (line.titleCase && !titled) weight -= 1.5;
  return weight;
}

const isAge = (unit: Unit | undefined): boolean => unit?.form === 'number' && Number(unit.text) > 15 && Number(unit.text) < 100;

/** Capitalised words that stand alone beside a verb of saying or after a mark of courtesy. */
export function spokenNames(lines: readonly Line[]): SpokenNames {
  const found = new Set<string>();
  for (const { units } of lines) {
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      if (unit.form !== 'title' || unit.reading !== null || unit.text.length < 3) continue;
      const lone = units[i - 1]?.form !== 'title' && units[i + 1]?.form !== 'title';
      if (/^(?:mr|mrs|ms|dr)\.?$/.test(units[i - 1]?.lower ?? '') || (lone && i > 0 && (isSpeech(units[i + 1]) || isSpeech(units[i - 1]))))
        found.add(unit.text);
      else if (lone && isSpeech(units[i + 1])) found.add(unit.text);
    }
  }
  return found;
}
