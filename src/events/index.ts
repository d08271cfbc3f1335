/** The events stage: who did what to whom, from sentences with their trees, as PLOVER events. */
import type { Actor, EventRecord } from '../model.ts';
import { quotationsOf } from '../text/quotations.ts';
import { overlaps } from '../text/spans.ts';
import { bodyStart, storyDay } from '../text/story-day.ts';
import { attributionOf, speakerOf } from './attribution.ts';
import { codeSentence, type Candidate } from './code.ts';
import type { Signs } from './confidence/features.ts';
import { confidenceOf, politicalChance } from './confidence/index.ts';
import { signReader } from './confidence/reader.ts';
import { inheritMeetingDate } from './dating/frame.ts';
import { dateOf } from './dating/index.ts';
import { narratedDate } from './dating/narration.ts';
import { partyCues } from './gate/cues.ts';
import { mayHoldEvent } from './gate/index.ts';
import { stableHash } from './identity.ts';
import { triggerIndex } from './matching/triggers.ts';
import { mended } from './mending/index.ts';
import { mergeEvents, tellingOf, type Draft } from './merge/index.ts';
import { partyFinder, type PartyFinder } from './parties/index.ts';
import { befallsThings } from './parties/thing-nouns.ts';
import { placeOf } from './place.ts';
import { PLOVER, scoreOf } from './plover.ts';
import { isPoliticalEvent, politicsOf } from './politics.ts';
import { addCounterparts, leavesTargetUnsaid } from './roles/counterpart.ts';
import { inMind } from './roles/in-mind.ts';
import type { Parties } from './roles/index.ts';
import { readByTreaty, treatiesOf, treatyPartner } from './treaty-acts.ts';
import { treeOf } from './tree.ts';
import type { EventInput, EventResult, CodedSentence } from './types.ts';

/** The finder of an article's parties. Its outlets and the words of its dateline are none. */
export function finderOf({ actors, lexicon, outlets, article }: EventInput): PartyFinder {
  return partyFinder(actors, lexicon, [...outlets, ...(article.datelineSpan ? [article.datelineSpan] : [])], quotationsOf(article));
}

/** Characters after a sentence in which a quotation may open: a paragraph's blank line and the mark. */
const NEXT_MARK = 4;

/** The sentences that can hold an event, coded one by one. */
export function codeSentences(input: EventInput, finder: PartyFinder): CodedSentence[] {
  const index = triggerIndex(input.lexicon);
  const cues = partyCues(input.actors, input.lexicon, finder);
  return input.sentences.flatMap((sentence) => {
    const treaty = input.treaties.some((t) => t.mentions.some((m) => overlaps(m, sentence)));
    finder.hear(sentence, input.article.text.slice(sentence.end, sentence.end + NEXT_MARK));
    if (!mayHoldEvent(sentence, index, cues, treaty)) return [];
    const tree = treeOf(mended(input.parse(sentence.index), index));
    const candidates = codeSentence(tree, index, finder).map(({ match, parties, reading, depth, why }) => ({
      match,
      parties,
      reading: readByTreaty(match, reading, input.treaties),
      depth,
      why,
    }));
    const speaker = speakerOf(tree);
    if (speaker && !finder.isQuoted(speaker.start)) finder.noteSpeaker(finder.resolve(tree, speaker, 'source'));
    return [{ sentence, tree, candidates }];
  });
}

/** The targets of an act other than violence: of places and things their states, if any. */
function addressees({ sourceIds, targetIds }: Parties, finder: PartyFinder): string[] {
  const found = new Set(targetIds.flatMap((id) => finder.addressee(id) ?? []));
  return [...found].filter((id) => !sourceIds.includes(id));
}

/** Characters of the body whose sentences open the story: "has arrived" is its news there. */
const OPENING = 300;

/** The event record of a candidate with its signs. */
export function toRecord(
  input: EventInput,
  { sentence, tree }: CodedSentence,
  candidate: Candidate,
  signs: Signs,
  finder: PartyFinder,
): EventRecord {
  const { match, parties, reading } = candidate;
  const { kind, status } = reading;
  const words = [match.head, match.anchor, ...match.covered];
  const start = Math.min(...words.map((t) => t.start));
  const end = Math.max(...words.map((t) => t.end));
  const named = befallsThings(kind.type) ? parties.targetIds : addressees(parties, finder);
  const outlets = input.outlets.filter((o) => overlaps(o, sentence)).map((o) => o.name);
  const agency = input.article.dateline?.agency;
  const from = bodyStart(input.article);
  const story = storyDay(input.article.text, input.dates, input.published, from);
  return {
    id: stableHash(`${input.article.id} ${start} ${end} ${kind.type}`),
    type: kind.type,
    mode: kind.mode,
    cameo: kind.cameo,
    quad: PLOVER[kind.type].quad,
    score: scoreOf(kind.type, kind.mode),
    status,
    source: parties.sourceIds,
    target: named.length > 0 ? named : treatyPartner(match, parties.sourceIds, input.treaties, input.actors, input.lexicon),
    reciprocal: parties.reciprocal,
    date: dateOf(
      tree,
      match.anchor,
      input.dates.filter((d) => overlaps(d, sentence)),
      {
        published: input.published,
        story,
        narrated: () => narratedDate(input.sentences, sentence, input.dates, story.value),
        opening: sentence.start < from + OPENING,
      },
      status,
    ),
    place: placeOf(tree, match.anchor),
    treaties: treatiesOf(match, sentence, input.treaties),
    topics: input.topics.filter((t) => t.mentions.some((m) => overlaps(m, sentence))).map((t) => t.id),
    attribution: attributionOf(tree, match.anchor, finder, [...outlets, ...(agency ? [agency] : [])]),
    trigger: { start, end, text: input.article.text.slice(start, end) },
    sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
    confidence: confidenceOf(signs),
  };
}

/** Readings below this are left out: README.md tells what that costs and what it keeps out. */
const LEAST_CONFIDENCE = 0.2;

/** Acts below this chance are of business, sport or private life. */
const LEAST_POLITICAL = 0.4;

/** The readings that stand and are of politics. */
function draftsOf(input: EventInput, finder: PartyFinder): Draft[] {
  const reader = signReader(input, finder);
  return codeSentences(input, finder).flatMap((coded) => {
    const standing = coded.candidates.filter((candidate) => candidate.why === null);
    if (standing.length === 0) return [];
    const signsOf = reader(coded);
    return standing.flatMap((candidate): Draft[] => {
      const signs = signsOf(candidate);
      if (politicalChance(signs) < LEAST_POLITICAL) return [];
      const event = toRecord(input, coded, candidate, signs, finder);
      const telling = tellingOf(coded.tree, candidate.match);
      const { political } = candidate.match.rule.trigger;
      return [{ ...telling, event, headline: coded.sentence.headline, political, open: leavesTargetUnsaid(candidate.match) }];
    });
  });
}

/** Who did what to whom; events of a confidence below `least` (0 to 1) are left out with the parties that only they name. */
export function findEvents(input: EventInput, least: number): EventResult {
  const finder = finderOf(input);
  const drafts = draftsOf(input, finder);
  const named = new Set(drafts.flatMap(({ event }) => [...event.source, ...event.target]));
  const actors = [...input.actors, ...finder.added(named)];
  const byId = new Map(actors.map((a) => [a.id, a]));
  const known = (ids: readonly string[]): Actor[] => ids.flatMap((id) => byId.get(id) ?? []);
  const politics = politicsOf(input.lexicon);
  const political = drafts.filter(
    ({ event, political: asked }) =>
      event.confidence >= LEAST_CONFIDENCE &&
      !(asked && event.source.length > 0 && known(event.source).every(politics.isPrivate)) &&
      (event.treaties.length > 0 || isPoliticalEvent(event, known(event.source), known(event.target), politics)),
  );
  const said = new Set(political.filter((d) => !d.open).map((d) => d.event.id));
  const isInMind = inMind(actors, input.article.text, finder.countryOf);
  const withTargets = addCounterparts(mergeEvents(political, finder.actorOf), actors, said, isInMind);
  const events = inheritMeetingDate(withTargets).filter(
    (e) => e.confidence >= least && (e.target.length > 0 || !PLOVER[e.type].needsTarget),
  );
  const used = new Set(events.flatMap((e) => [...e.source, ...e.target, ...e.attribution]));
  return { events, actors: finder.added(used), notes: [] };
}
