/** All that may speak for the time of a report. */
import type { DateExpression } from '../../model.ts';
import { anniversaryWitnesses } from './anniversaries.ts';
import { copyrightWitnesses } from './copyright.ts';
import { existenceWitnesses } from './existence.ts';
import { firstActWitnesses } from './firstActs.ts';
import { yearWitnesses } from './mentioned.ts';
import { landmarkWitnesses } from './landmarks.ts';
import { meetingWitnesses, monthOfMeetingWitnesses } from './meetings.ts';
import { monthWitnesses } from './months.ts';
import { namedWitnesses } from './named.ts';
import { monthOfRelationWitnesses, relationWitnesses } from './relations.ts';
import { termWitnesses } from './terms.ts';
import { treatyWitnesses } from './treaties.ts';
import { aheadWitnesses, ledeWitness, pairWitnesses } from './weekdays.ts';
import { writtenOutWitnesses } from './written-out.ts';
import type { Scene, Witness } from './witness.ts';

/** Names of offices and treaties, and the day written out, are firm: years named and a weekday alone are right in three of five cases only. */
const FIRM: ReadonlySet<Witness['kind']> = new Set(['term', 'first-act', 'treaty', 'relation', 'meeting', 'written-out', 'anniversary']);

/** What tells one year from another beside names of offices and treaties. */
function othersOf(scene: Scene, dates: () => readonly DateExpression[]): Witness[] {
  return [
    ...namedWitnesses(scene),
    ...pairWitnesses(scene),
    ...yearWitnesses(scene, dates()),
    ...existenceWitnesses(scene),
    ...landmarkWitnesses(scene),
    ...anniversaryWitnesses(scene),
    ...copyrightWitnesses(scene),
  ];
}

/** Witnesses for the year of a report whose month and day are known. */
export const yearWitnessesOf = (scene: Scene, dates: () => readonly DateExpression[]): Witness[] => [
  ...termWitnesses(scene),
  ...firstActWitnesses(scene),
  ...treatyWitnesses(scene),
  ...relationWitnesses(scene),
  ...meetingWitnesses(scene),
  ...othersOf(scene, dates),
  ...ledeWitness(scene),
  ...aheadWitnesses(scene),
  ...writtenOutWitnesses(scene, dates()),
];

/** Witnesses for the month of a report of which nothing is known; none where no firm one speaks, without which nothing can be said. */
export function monthWitnessesOf(scene: Scene, dates: () => readonly DateExpression[]): Witness[] {
  const firm = [
    ...termWitnesses(scene),
    ...firstActWitnesses(scene),
    ...treatyWitnesses(scene),
    ...monthOfRelationWitnesses(scene),
    ...monthOfMeetingWitnesses(scene),
  ];
  return firm.length === 0 ? [] : [...firm, ...othersOf(scene, dates), ...monthWitnesses(scene)];
}

/** Whether witnesses of two kinds speak, and one of them of somebody or something with a known date. */
export function suffice(telling: readonly Witness[]): boolean {
  const kinds = new Set(telling.map((witness) => witness.kind));
  return kinds.size >= 2 && [...kinds].some((kind) => FIRM.has(kind));
}
