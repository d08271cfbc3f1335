/** What speaks for and against a reading: named signs of the path that found it, each a number. */
import type { Actor } from '../../model.ts';
import type { Candidate } from '../code.ts';
import type { Party } from '../parties/index.ts';
import type { Politics } from '../politics.ts';
import type { CodedSentence } from '../types.ts';
import { SPHERES, type Leaning } from './spheres.ts';

/** A reading with those it names and the article around it. */
export interface Evidence {
  readonly coded: CodedSentence;
  readonly candidate: Candidate;
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly treaties: number;
  readonly topics: number;
  /** Share of the article's actors that act politically. */
  readonly setting: number;
  /** What the article and the sentence speak of. */
  readonly article: Leaning;
  readonly clause: Leaning;
  /** How much the sentence speaks in figures and of money, from 0 to 1. */
  readonly digits: number;
  readonly money: number;
}

/** Signs by name; one that is not named is 0. A map, since an object for each set of names would have a shape of its own. */
export type Signs = ReadonlyMap<string, number>;

/** What an actor is to politics. */
function classOf(actor: Actor | undefined, politics: Politics): string {
  if (!actor) return 'nobody';
  if (actor.type === 'state') return 'state';
  const political = politics.isPolitical(actor);
  if (actor.id.startsWith('group/')) return political ? 'political-group' : 'group';
  if (actor.id.startsWith('name/')) return 'unknown-name';
  if (actor.type === 'person') return political ? (actor.known ? 'known-person' : 'person-with-role') : 'stranger';
  return political ? (actor.known ? 'known-body' : 'body') : 'firm';
}

/** How the words of a party were tied to it, coarsely. */
function wayOf(party: Party | undefined): string {
  if (!party) return 'none';
  if (party.how.includes('nearest')) return 'nearest';
  if (party.how.includes('within')) return 'within';
  if (party.how.includes('through')) return 'through';
  if (party.how.includes('shared')) return 'shared';
  if (/^(?:pronoun|group|role)/.test(party.how)) return 'reference';
  if (party.how.startsWith('demonym') || party.how.startsWith('its')) return 'belongs';
  return 'named';
}

/** Whether the pattern asks for words or a clause besides its head: "held talks" is surer than "met". */
const asksMore = ({ match }: Candidate): boolean =>
  match.rule.particle !== null ||
  match.rule.pattern.parts.some((p) => (p.kind === 'clause' || p.kind === 'predicate' ? true : !p.optional && p.filler.kind === 'words'));

function borderOf(source: readonly Actor[], target: readonly Actor[]): string {
  const [a, b] = [source, target].map((list) => list.map((actor) => actor.country).filter((c) => c !== null));
  if (a!.length === 0 || b!.length === 0) return 'unknown';
  return a!.some((c) => b!.includes(c)) ? 'within' : 'across';
}

const QUOTED = /["“”]/g;

/** Whether an odd number of quotation marks stands before a place in the sentence. */
const isQuoted = (text: string, place: number): boolean => (text.slice(0, place).match(QUOTED)?.length ?? 0) % 2 === 1;

/** Words between two tokens beyond which they are as far apart as can be. */
const FAR = 20;

/** How far from the trigger the words of a party stand, and on which side: nobody acts from afar. */
function placeOf(side: string, party: Party | undefined, { tree }: CodedSentence, { match }: Candidate): [string, number][] {
  if (!party) return [];
  const at = tree.tokens.findIndex((t) => t.start < party.span.end && t.end > party.span.start);
  if (at < 0) return [[`${side} elsewhere`, 1]];
  return [
    [`${side} distance`, Math.min(Math.abs(at - match.head.index), FAR) / FAR],
    ...(at < match.head.index ? ([[`${side} before`, 1]] as [string, number][]) : []),
  ];
}

/** Value of a sign that few examples show: below 1, so that the penalty on its weight is harder and a handful of them decides little. */
const EXPERIENCE = 0.6;

/** The signs of a reading. Names are stable: the weights are kept by them. */
export function signsOf(evidence: Evidence, politics: Politics): Signs {
  const { coded, candidate, source, target, treaties, topics, setting, digits, money } = evidence;
  const { match, parties, reading, depth } = candidate;
  const { sentence, tree } = coded;
  const { pattern } = match.rule;
  const sourceClass = classOf(source[0], politics);
  const targetClass = classOf(target[0], politics);
  const one = (...names: readonly string[]): [string, number][] => names.map((name) => [name, 1]);
  const flag = (name: string, holds: boolean): [string, number][] => (holds ? [[name, 1]] : []);
  return new Map<string, number>([
    // How often readings of this row and of this word were right before: what only experience tells.
    [`row ${match.rule.trigger.id}`, EXPERIENCE],
    [`word ${match.head.lemma}`, EXPERIENCE],
    ...one('any', `head ${pattern.pos}`, `status ${reading.status}`, `${reading.status} ${reading.kind.type}`),
    ...one(`source is ${sourceClass}`, `target is ${targetClass}`, `border ${borderOf(source, target)}`),
    ...(target.length === 0 ? one(`no target of ${reading.kind.type}`) : []),
    ...placeOf('source', parties.source[0], coded, candidate),
    ...placeOf('target', parties.target[0], coded, candidate),
    ...match.slots.map((s): [string, number] => [
      `slot ${s.role} ${s.how.startsWith('"') ? 'phrase' : s.how.startsWith('subject of "') ? 'carrier' : s.how}`,
      1,
    ]),
    ['digits', digits],
    ['money', money],
    ...one(`source by ${wayOf(parties.source[0])}`, `target by ${wayOf(parties.target[0])}`),
    ...flag('bare head', pattern.pos === 'verb' && !asksMore(candidate)),
    ...flag('passive', match.passive),
    ...flag(
      'loose',
      match.slots.some((s) => s.loose),
    ),
    ...flag('headline', sentence.headline),
    ...flag('treaty', treaties > 0),
    ...flag('topic', topics > 0),
    ...flag('participle', match.head.upos === 'VERB' && ['acl', 'advcl', 'amod'].includes(match.head.deprel)),
    ...flag('quoted', isQuoted(sentence.text, match.head.start - sentence.start)),
    ['weight', Math.min(match.weight, 8) / 8],
    ['depth', Math.min(depth, 3) / 3],
    ['certainty', tree.sentence.certainty],
    ['length', Math.min(tree.tokens.length, 60) / 60],
    ['setting', setting],
    ...SPHERES.map((sphere, i): [string, number] => [`article of ${sphere}`, evidence.article[i]!]),
    ...SPHERES.map((sphere, i): [string, number] => [`sentence of ${sphere}`, evidence.clause[i]!]),
  ]);
}

const OF_POLITICS = /^(?:any|article of|sentence of|source is|target is|border|setting|topic|treaty)/;

/** The signs that tell whether an act is one of politics at all, rather than of business, sport or private life. */
export const politicalSigns = (signs: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(signs).filter(([name]) => OF_POLITICS.test(name)));
