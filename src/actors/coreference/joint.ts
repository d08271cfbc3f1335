/** Who stands together in a sentence: "Russia, China and Iran", "Lavrov and his Chinese counterpart Wang Yi", "Lavrov met Wang". */
import type { Unit } from '../types.ts';
import type { Step } from './trail.ts';

/** Actors named as one, in the order of the text. */
export interface Joint {
  readonly start: number;
  readonly end: number;
  /** One step for each actor. */
  readonly members: readonly Step[];
  /** Whether they are the likely subject of their clause. */
  readonly prominent: boolean;
}

const AND = /^(?:and|&)$/;
/** Words that may stand between two actors who are named together. */
const LINKS =
  /^(?:and|&|,|as|well|along|together|with|the|a|an|his|her|its|their|both|then|new|visiting|outgoing|fellow|counterpart|counterparts|[-–])$/;
/** Verbs by which two do something to each other. */
const RECIPROCAL =
  /^(?:met|meets?|meeting|spoke|speaks?|talked|talks?|telephoned|phoned|discussed|discuss|discusses|held|holds?|hosted|hosts|received|receives|signed|signs?|agreed|negotiated|negotiates?|welcomed|welcomes|reached|exchanged|conferred|clashed|clash|fought|fight|between|versus|v|vs|opposite|joint|bilateral)$/;

/** The groups of a sentence in order: first what "and" joins, else the two of a reciprocal verb. */
export function jointsOf(steps: readonly Step[], units: readonly Unit[]): Joint[] {
  const found: Joint[] = [];
  let run: Step[] = [];
  let joined = false;
  const close = (): void => {
    const members = distinctById(run);
    if (joined && members.length > 1) found.push({ start: run[0]!.start, end: run.at(-1)!.end, members, prominent: run[0]!.prominent });
    run = [];
    joined = false;
  };
  for (const step of steps) {
    const last = run.at(-1);
    if (last && step.start < last.end) continue;
    const between = last ? units.filter((u) => u.start >= last.end && u.end <= step.start) : [];
    const linked = last !== undefined && between.length > 0 && between.length < 7 && between.every((u) => LINKS.test(u.lower));
    if (!linked) close();
    else if (between.some((u) => AND.test(u.lower))) joined = true;
    run.push(step);
  }
  close();
  if (found.length > 0) return found;
  const persons = distinctById(steps.filter((s) => s.type === 'person'));
  const others = distinctById(steps.filter((s) => s.type !== 'person'));
  return [persons, others].flatMap((two) => (two.length === 2 && reciprocal(two, units) ? [pairOf(two)] : []));
}

/** Whether something the two do together is said between them or before both ("talks between"). */
function reciprocal([a, b]: readonly Step[], units: readonly Unit[]): boolean {
  return units.some((u) => u.start >= a!.end && u.end <= b!.start && RECIPROCAL.test(u.lower));
}

const pairOf = (two: readonly Step[]): Joint => ({
  start: two[0]!.start,
  end: two[1]!.end,
  members: two,
  prominent: two[0]!.prominent,
});

const distinctById = (steps: readonly Step[]): Step[] => [...new Map(steps.toReversed().map((s) => [s.id, s])).values()].toReversed();
