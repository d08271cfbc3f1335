/** Whether a capital, seat or state is an actor or only says where: "Moscow rejected" against "in Moscow". */
import type { ParsedSentence } from '../../syntax/types.ts';
import type { StateChunk, Unit } from '../types.ts';

/** After these a capital is where something happens. */
const WHERE = new Set(
  'in at near outside around across inside into via through throughout within beyond off over onto reached left visited'.split(' '),
);
/** After these it may be either: a way taken, or one to whom something is said or done. */
const WAY = new Set(['to', 'from', 'for', 'of', 'on', 'towards', 'toward']);
/** Words that put a government behind "to", "from", "of" and "for". */
const BETWEEN_GOVERNMENTS =
  /^(?:message|messages|signal|signals|warning|warnings|support|pressure|response|answer|letter|note|offer|offers|aid|weapons|arms|loyal|ally|allies|close|closer|friendly|hostile|demand|demands|threat|threats|help|assistance|concession|concessions|answer|reply|invitation|request|approval|blessing|permission|accusation|accusations|criticism|condemnation|sympathetic|relations|ties|enemy|enemies|opponent|opponents|accused|policy|behalf|backing|independence|belong|belongs|guarantees|assurances|statement|reaction|consent|sanctions|leverage|influence)$/;
/** What is called by the city where it was made or held: "the Berne Agreement". */
const NAMED_AFTER =
  /^(?:(?:Agreement|Accord|Protocol|Declaration|Convention|Memorandum|Charter|Conference|Summit|Pact)s?|Treat(?:y|ies)|Process)$/;
/** Things a capital has as a city: "Moscow's airports". */
const OF_CITY =
  /^(?:streets?|airports?|suburbs?|outskirts|mayor|cent(?:re|er)|downtown|residents?|district|neighbou?rhoods?|university|metro|time|red|stadium|museums?)$/;
/** Relations in which a capital as attribute is still the government: "Washington-Moscow ties", a subject without an article. */
const ACTOR_RELATIONS = /^(?:nsubj|nsubj:pass|nmod:poss|obj|iobj|appos|obl:agent|root|vocative|parataxis)$/;

const ARTICLE = /^(?:the|a|an)$/;

/** True where the chunk only says where. The parse is asked for only where the words beside it leave doubt. */
export function saysWhere(chunk: StateChunk, units: readonly Unit[], parse: () => ParsedSentence): boolean {
  if (chunk.reading === 'state' || chunk.reading === 'demonym') return false;
  const after = units[chunk.last + 1];
  const second = units[chunk.last + 2];
  if (opensDateline(chunk, units)) return true;
  if (chunk.reading === 'capital' && NAMED_AFTER.test(after?.text ?? '')) return true;
  if (after?.text === ',' && (second?.reading === 'state' || /^D\.?C\.?$/.test(second?.text ?? ''))) return true;
  const before = headPreposition(chunk, units);
  const word = units[before]?.lower ?? '';
  if (WHERE.has(word)) return true;
  if (chunk.reading === 'seat') return word === 'from' || word === 'to';
  if (/^['’]s?$/.test(after?.text ?? '')) return OF_CITY.test(second?.lower ?? '');
  if (WAY.has(word)) return !governs(units, before);
  if (/^(?:with|between|against|by|and|but|that|as|while|when|if|urged?|accused?|warned?|asked)$/.test(word)) return false;
  return attributeOf(chunk, parse()) === 'place';
}

/** True for the name of a state straight after "in", "near" and the like, or joined to such a one. */
export function isWhere(chunk: StateChunk, units: readonly Unit[]): boolean {
  const before = headPreposition(chunk, units);
  return (
    /^(?:in|near|at|inside|across|throughout|within|outside|around|via)$/.test(units[before]?.lower ?? '') &&
    !/^['’]s?$/.test(units[chunk.last + 1]?.text ?? '')
  );
}

/** Index of the word before the chunk, coordination, articles and attributes passed over. */
function headPreposition(chunk: StateChunk, units: readonly Unit[]): number {
  let before = chunk.first - 1;
  // "in Moscow and Kyiv": what holds of the first holds of the second.
  while (before >= 1 && /^(?:and|or|,|&)$/.test(units[before]!.lower) && isPlaceLike(units[before - 1])) before -= 2;
  while (before >= 0 && (ARTICLE.test(units[before]!.lower) || ATTRIBUTE.test(units[before]!.lower))) before--;
  return before;
}

const ATTRIBUTE = /^(?:downtown|central|nearby|neighbou?ring|capital|city|northern|southern|eastern|western|war-torn|occupied|post-war)$/;

const isPlaceLike = (unit: Unit | undefined): boolean =>
  unit?.reading === 'capital' || unit?.reading === 'state' || unit?.reading === 'place' || unit?.form === 'title';

/** A word before the preposition at `at` that makes what follows a party: "a message to Kyiv". */
function governs(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (BETWEEN_GOVERNMENTS.test(units[i]!.lower)) return true;
  return false;
}

function opensDateline({ first, last }: StateChunk, units: readonly Unit[]): boolean {
  if (first > 1) return false;
  const rest = units.slice(last + 1, last + 12);
  const end = rest.findIndex((u) => /^[-–—:|]$|^--$/.test(u.text));
  const dated = rest[0]?.text === '(' || (end >= 0 && rest.slice(0, end).every((u) => u.form !== 'lower'));
  return dated && (rest[0]?.text === '(' || end >= 0);
}

function attributeOf({ start, end }: StateChunk, parsed: ParsedSentence): 'place' | 'party' {
  const token = parsed.tokens.findLast((t) => t.start < end && start < t.end);
  if (!token) return 'party';
  let at = token;
  for (let steps = 0; at.deprel === 'conj' && at.head >= 0 && steps < 5; steps++) at = parsed.tokens[at.head]!;
  return ACTOR_RELATIONS.test(at.deprel) ? 'party' : at.deprel === 'nmod' || at.deprel === 'obl' ? 'party' : 'place';
}
