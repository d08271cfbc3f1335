/** Pronouns tied to actors by gender, number and the likely subject; right about three times in four, so marked as pronouns. */
import type { Line, Unit } from '../types.ts';
import type { Step, Trail } from './trail.ts';

const PERSONAL: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** Sentences looked back over for a person. */
const REACH = 3;

export interface PronounMention {
  readonly unit: Unit;
  readonly kind: 'person' | 'thing' | 'group';
  readonly gender: 'f' | 'm' | null;
}

/** Pronouns of the third person in the sentence. */
export function findPronouns({ units }: Line): PronounMention[] {
  return units.flatMap((unit, i): PronounMention[] => {
    const gender = PERSONAL.get(unit.lower);
    if (gender) return [{ unit, kind: 'person', gender }];
    if (/^(?:they|them|their)$/.test(unit.lower)) return [{ unit, kind: 'group', gender: null }];
    // "it" as a subject at the head of its clause; elsewhere it seldom means an actor.
    if (
      unit.lower === 'it' &&
      (i === 0 || /^(?:that|and|,|but|“|")$/.test(units[i - 1]!.lower)) &&
      !/^(?:is|was|'s|’s|seems|appears|remains|would|will)$/.test(units[i + 1]?.lower ?? '')
    )
      return [{ unit, kind: 'thing', gender: null }];
    return [];
  });
}

const fits = (step: Step, gender: 'f' | 'm' | null): boolean =>
  step.type === 'person' && (step.gender === null || gender === null || step.gender === gender);

/**
 * The person a pronoun means: the subject before it in its own sentence, else the subject of the sentences before.
 * @param not ids of those it cannot mean, as they speak
 */
export function personFor(pronoun: PronounMention, line: number, trail: Trail, not: ReadonlySet<string>): string | null {
  const { start } = pronoun.unit;
  for (let back = 0; back <= REACH && line - back >= 0; back++) {
    const steps = trail.inLine(line - back, start).filter((s) => fits(s, pronoun.gender) && !not.has(s.id));
    const sure = steps.filter((s) => s.gender !== null);
    const pool = sure.length > 0 ? sure : steps;
    const best = pool.find((s) => s.prominent) ?? pool[0];
    if (best) return best.id;
  }
  return null;
}

/** The state or organisation "it" means: the subject of this or the last sentence. */
export function thingFor(pronoun: PronounMention, line: number, trail: Trail, not: ReadonlySet<string>): string | null {
  for (let back = 0; back <= 1 && line - back >= 0; back++) {
    const things = trail.inLine(line - back, pronoun.unit.start).filter((s) => s.type !== 'person' && !not.has(s.id));
    const best = things.find((s) => s.prominent);
    if (best) return best.id;
  }
  return null;
}
