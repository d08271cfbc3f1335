/** What a match says once it is known who speaks and what is negated: type, status and the words that show it. */
import type { EventStatus, PloverType } from '../model.ts';
import type { Token } from '../syntax/types.ts';
import { reportsOf } from './attribution.ts';
import type { Match } from './matching/types.ts';
import { isPoliceRaid, isProtestInWords, isVerbalFight, isWorkStoppage } from './matching/verbal.ts';
import type { PartyFinder } from './parties/index.ts';
import { PLOVER } from './plover.ts';
import { SELF, type Parties } from './roles/index.ts';
import { isConditional } from './status/condition.ts';
import { isNegated, statusOf, type StatusReading } from './status/index.ts';
import { childrenOf, lower, relation, type Tree } from './tree.ts';

/** Type, mode and code of a reading. */
export interface Kind {
  readonly type: PloverType;
  readonly mode: string | null;
  readonly cameo: string | null;
}

/** Whether the act's own subject announces it: "Farc said it will release…". */
function isSelfDeclared(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): boolean {
  const [report] = reportsOf(tree, match.anchor);
  if (!report?.speaker || relation(report.verb) === 'parataxis') return false;
  const speakers = new Set(finder.resolve(tree, report.speaker, 'source').flatMap((p) => p.ids));
  if (parties.sourceIds.some((id) => speakers.has(id))) return true;
  const subject = match.slots.find((s) => s.role !== 'T')?.token;
  return subject !== undefined && SELF.has(lower(subject));
}

const COOPERATIVE = new Set<PloverType>(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE', 'AGREE']);
const HOSTILE = new Set<PloverType>(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST']);

/** What a government does to those it governs too: a law it announces threatens nobody where the words name nobody. */
const GOVERNS = new Set<PloverType>(['SANCTION', 'COERCE']);

export interface Reading {
  readonly kind: Kind;
  readonly status: EventStatus;
  readonly cues: readonly string[];
}

const willNot = (tree: Tree, anchor: Token): boolean =>
  childrenOf(tree, anchor).some((c) => relation(c) === 'aux' && /^(?:will|wo|would|'ll)$/.test(lower(c)));

/** What kind of act the words tell, by who does it: politicians attack and protest with words, unions strike by stopping work, the police raid to arrest. */
function kindOf(tree: Tree, match: Match, { sourceIds, targetIds }: Parties, { actorOf }: PartyFinder): Kind {
  if (isVerbalFight(tree, match, sourceIds, targetIds, actorOf) || isProtestInWords(match, sourceIds, actorOf))
    return { type: 'ACCUSE', mode: 'disapprove', cameo: '111' };
  if (isWorkStoppage(match, sourceIds, actorOf)) return { type: 'PROTEST', mode: 'strike', cameo: '143' };
  if (isPoliceRaid(match, sourceIds, actorOf)) return { type: 'COERCE', mode: 'arrest', cameo: '173' };
  const { type, mode, cameo } = match.rule.trigger;
  return { type, mode, cameo };
}

/** "Has no intention of leaving", "vowed never to leave": the pattern itself asks for the negation, which makes the act and does not deny it. */
const isRefusalByNo = ({ rule: { pattern } }: Match): boolean =>
  pattern.objects.some(({ filler }) => filler.kind === 'words' && filler.lemmas.some((lemma) => lemma.startsWith('no+'))) ||
  pattern.others.some((part) => part.kind === 'clause' && part.mood === 'refused');

/** What a match says once negation and the speaker are known: "will not lift" is a refusal, "said it will release" a promise. */
export function readMatch(tree: Tree, match: Match, parties: Parties, finder: PartyFinder): Reading {
  const { type, mode } = match.rule.trigger;
  const own = kindOf(tree, match, parties, finder);
  const found: StatusReading = statusOf(tree, match.anchor, match.head);
  const { cues } = found;
  const status = found.status === 'denied' && isRefusalByNo(match) ? 'actual' : found.status;
  if (COOPERATIVE.has(type) && isNegated(tree, match.anchor) && willNot(tree, match.anchor)) {
    return {
      kind: { type: 'REJECT', mode: type === 'CONSULT' ? 'meet' : type === 'AID' ? 'assist' : 'yield', cameo: '120' },
      status: 'actual',
      cues,
    };
  }
  if (status === 'planned' && PLOVER[type].quad !== 3 && isSelfDeclared(tree, match, parties, finder)) {
    if (COOPERATIVE.has(type) && mode !== 'resign') return { kind: { type: 'AGREE', mode: null, cameo: '030' }, status: 'actual', cues };
    if (HOSTILE.has(type) && !(GOVERNS.has(type) && parties.targetIds.length === 0))
      return { kind: { type: 'THREATEN', mode: type === 'ASSAULT' ? 'violence' : 'restrict', cameo: '130' }, status: 'actual', cues };
  }
  return { kind: own, status: status === 'planned' && isConditional(tree, match.anchor) ? 'hypothetical' : status, cues };
}
