/** Why each sentence was coded as it was, as plain data: triggers, patterns, parties and how they were found, readings not taken. */
import type { EventStatus, PloverType, TextSpan, TreatyAct } from '../model.ts';
import type { Candidate } from './code.ts';
import type { Signs } from './confidence/index.ts';
import { signReader } from './confidence/reader.ts';
import { codeSentences, finderOf, toRecord } from './index.ts';
import type { Party, PartyFinder } from './parties/index.ts';
import type { Parties } from './roles/index.ts';
import type { CodedSentence, EventInput } from './types.ts';

export interface PartyTrace {
  readonly role: 'source' | 'target';
  /** Words of the party. */
  readonly words: string;
  readonly ids: readonly string[];
  /** How the words were tied to the actor: name, pronoun, words of a group, ... */
  readonly how: string;
}

/** A slot of the pattern and the word that filled it. */
export interface SlotTrace {
  readonly role: string;
  readonly word: string;
  readonly how: string;
}

export interface ReadingTrace {
  /** Id of the event in the record, where the reading stands. */
  readonly event: string | null;
  readonly type: PloverType;
  readonly mode: string | null;
  readonly trigger: string;
  readonly rule: string;
  readonly pattern: string;
  readonly weight: number;
  readonly slots: readonly SlotTrace[];
  readonly parties: readonly PartyTrace[];
  readonly status: EventStatus;
  readonly statusCues: readonly string[];
  readonly confidence: number;
  /** Signs for and against the reading, from which its confidence comes. */
  readonly signs: Readonly<Record<string, number>>;
  /** Why the reading was not taken; null where it was. */
  readonly rejected: string | null;
}

/** An act on a treaty as the sentence tells it. */
export interface TreatyActTrace extends TreatyAct {
  readonly treaty: string;
}

export interface SentenceTrace {
  readonly sentence: TextSpan;
  readonly treatyActs: readonly TreatyActTrace[];
  /** False where no trigger word or no party stood in it, so that it was never parsed. */
  readonly parsed: boolean;
  readonly certainty: number | null;
  readonly readings: readonly ReadingTrace[];
}

/** The parties as they were found. Of those who act together the first is told as source, the others as target, as in the record. */
function partyTraces({ source, target, sourceIds, targetIds, reciprocal }: Parties, text: string): PartyTrace[] {
  const party =
    (role: PartyTrace['role'], among: readonly string[] | null = null) =>
    (p: Party): PartyTrace[] => {
      const ids = among ? p.ids.filter((id) => among.includes(id)) : p.ids;
      return ids.length > 0 ? [{ role, words: text.slice(p.span.start, p.span.end), ids, how: p.how }] : [];
    };
  const joint = reciprocal && target.length === 0;
  return joint
    ? [...source.flatMap(party('source', sourceIds)), ...source.flatMap(party('target', targetIds))]
    : [...source.flatMap(party('source')), ...target.flatMap(party('target'))];
}

function readingTrace(input: EventInput, coded: CodedSentence, candidate: Candidate, signs: Signs, finder: PartyFinder): ReadingTrace {
  const { match, parties, reading, why } = candidate;
  const record = toRecord(input, coded, candidate, signs, finder);
  return {
    event: why === null ? record.id : null,
    type: reading.kind.type,
    mode: reading.kind.mode,
    trigger: record.trigger.text,
    rule: match.rule.trigger.id,
    pattern: match.rule.pattern.text,
    weight: match.weight,
    slots: match.slots.map((s) => ({ role: s.role, word: s.token.text, how: s.how })),
    parties: partyTraces(parties, input.article.text),
    status: reading.status,
    statusCues: reading.cues,
    confidence: record.confidence,
    signs: Object.fromEntries(signs),
    rejected: why,
  };
}

/** A trace for each sentence of the article, in order. Pure, like the stage it explains. */
export function explainEvents(input: EventInput): SentenceTrace[] {
  const finder = finderOf(input);
  const reader = signReader(input, finder);
  const coded = new Map(codeSentences(input, finder).map((c) => [c.sentence.index, c]));
  const tracesOf = (found: CodedSentence): ReadingTrace[] => {
    const signsOf = reader(found);
    return found.candidates.map((candidate) => readingTrace(input, found, candidate, signsOf(candidate), finder));
  };
  return input.sentences.map((sentence) => {
    const found = coded.get(sentence.index);
    return {
      sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
      treatyActs: input.treaties.flatMap(({ id, mentions }) =>
        mentions
          .filter((m) => sentence.start <= m.start && m.end <= sentence.end)
          .flatMap((m) => (m.acts ?? []).map((act) => ({ treaty: id, ...act }))),
      ),
      parsed: found !== undefined,
      certainty: found?.tree.sentence.certainty ?? null,
      readings: found ? tracesOf(found) : [],
    };
  });
}
