/** Slips of the parser that grammar shows to be such, put right before triggers are matched. */
import type { ParsedSentence } from '../../syntax/types.ts';
import type { TriggerIndex } from '../matching/triggers.ts';
import { isTree } from '../tree.ts';
import { mendAuxiliaries } from './auxiliaries.ts';
import { mendBidden } from './bidden.ts';
import { mendCoordination } from './coordination.ts';
import { mendForClauses } from './for-clauses.ts';
import { mendGoals } from './goals.ts';
import { mendInfinitives } from './infinitives.ts';
import { mendInsertions } from './insertions.ts';
import { mendInversions } from './inversions.ts';
import { mendObjects } from './objects.ts';
import { mendParticiples } from './participles.ts';
import { mendParticles } from './particles.ts';
import { mendPlans } from './plans.ts';
import { mendReportedSubjects } from './reported-subjects.ts';
import { mendReports } from './reports.ts';
import { repairRoot } from './root.ts';
import { mendVoices } from './voices.ts';
import { mendWeekdays } from './weekdays.ts';

/** The sentence as the events stage reads it; as parsed where the mending would close a circle. */
export function mended(parsed: ParsedSentence, index: TriggerIndex): ParsedSentence {
  let sentence = mendAuxiliaries(mendVoices(mendInversions(parsed)), index);
  sentence = mendInfinitives(mendParticles(mendPlans(sentence), index), index);
  sentence = mendCoordination(repairRoot(mendInsertions(sentence), index));
  sentence = mendBidden(mendGoals(mendForClauses(mendReports(mendObjects(mendWeekdays(mendReportedSubjects(mendParticiples(sentence))))))));
  return sentence === parsed || isTree(sentence.tokens) ? sentence : parsed;
}
