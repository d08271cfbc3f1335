/** Matches trigger patterns at a token of the tree. */
import type { Pattern } from '../../lexicon/patterns.ts';
import type { Token } from '../../syntax/types.ts';
import { MEANS_OTHERS, prefixOf } from '../parties/words.ts';
import { casesOf, childIn, childrenIn, childrenOf, headOf, isPassive, isPlaced, isUnder, lower, relation, type Tree } from '../tree.ts';
import { isWithout } from './company.ts';
import { doersFit } from './doers.ts';
import { fillObject, fillPart, isAmong } from './slots.ts';
import { agentOf, anyObjectOf, anySubjectOf, subjectOf, type Found } from './subject.ts';
import type { Rule, TriggerIndex } from './triggers.ts';
import type { Filled, IsParty, Slot, Match } from './types.ts';

function collect(parts: readonly (Filled | null)[]): { weight: number; slots: Slot[]; covered: Token[]; clauses: Token[] } | null {
  if (parts.includes(null)) return null;
  const all = parts as readonly Filled[];
  return {
    weight: all.reduce((sum, p) => sum + p.weight, 0),
    slots: all.flatMap((p) => p.slots),
    covered: all.flatMap((p) => p.covered),
    clauses: all.flatMap((p) => (p.clause ? [p.clause] : [])),
  };
}

/** Particle of a verb, as the tree or the next word gives it. */
function hasParticle(tree: Tree, verb: Token, particle: string): boolean {
  const [first, second] = particle.split(' ');
  const token =
    childrenOf(tree, verb).find((c) => lower(c) === first && c.index > verb.index) ??
    tree.tokens.find((t) => t.index === verb.index + 1 && lower(t) === first) ??
    // "pulled its troops out of Peru": the particle may hang at the phrase that follows it.
    childrenIn(tree, verb, 'obl')
      .flatMap((phrase) => childrenIn(tree, phrase, 'case'))
      .find((c) => lower(c) === first && c.index > verb.index && tree.tokens[c.index + 1]?.deprel === 'case');
  return token !== undefined && (second === undefined || lower(tree.tokens[token.index + 1] ?? token) === second);
}

/** What the rules of a verb have in common: who does it and to what, found once. */
interface VerbFrame {
  readonly passive: boolean;
  readonly subject: ReturnType<typeof anySubjectOf>;
  readonly doer: Token | undefined;
  readonly object: Token | undefined;
  readonly particles: readonly string[];
}

function frameOf(tree: Tree, verb: Token): VerbFrame {
  const passive = isPassive(tree, verb);
  const subject = anySubjectOf(tree, verb);
  return {
    passive,
    subject,
    doer: passive ? agentOf(tree, verb) : subject?.token,
    object: passive ? subject?.token : anyObjectOf(tree, verb),
    particles: childrenOf(tree, verb)
      .filter((c) => c.deprel === 'compound:prt' || c.xpos === 'RP')
      .map(lower),
  };
}

/** Whether what a preposition brings as a party is headed by a word the pattern excludes: "war on drugs". */
const isExcluded = (tree: Tree, { not }: Pattern, slots: readonly Slot[]): boolean =>
  not.length > 0 && slots.some((slot) => slot.role === 'T' && isAmong(tree, slot.token, not));

function matchVerb(tree: Tree, verb: Token, rule: Rule, isParty: IsParty, frame: VerbFrame): Match | null {
  const { pattern, particle } = rule;
  if (particle ? !hasParticle(tree, verb, particle) : frame.particles.some((p) => !takesParticle(pattern, p))) return null;
  const { passive, subject, doer, object } = frame;
  if (pattern.subjectStrict && (!doer || (doer.upos !== 'PRON' && !isParty(doer)))) return null;
  if (object && pattern.not.length > 0) {
    // "economy minister" is no economy, but a "press conference" is none of states.
    const describing = pattern.objects[0]?.filler.kind === 'words' ? ['amod', 'compound'] : ['amod'];
    if ([object, ...childrenIn(tree, object, ...describing)].some((t) => isAmong(tree, t, pattern.not))) return null;
  }
  if (!isWithout(tree, verb, object, pattern.without)) return null;
  const [first, second] = pattern.objects;
  let given: (Filled | null)[];
  let thing = object;
  if (first && second) {
    // "give X assurances": X is the indirect object, or the subject of the passive.
    const things = childrenIn(tree, verb, 'obj');
    const receiver = passive ? subject?.token : (childIn(tree, verb, 'iobj') ?? (things.length > 1 ? things[0] : undefined));
    thing = things.at(-1);
    given = [fillObject(tree, receiver, first, isParty), fillObject(tree, thing, second, isParty)];
  } else {
    if (!first && object && !passive && pattern.others.every((p) => p.kind === 'prep' && p.optional)) return null;
    if (!first && !passive && childIn(tree, verb, 'obj') && pattern.others.every((p) => p.kind === 'prep')) return null;
    given = first ? [fillObject(tree, object, first, isParty)] : [];
  }
  if (given.includes(null)) return null;
  const objectNoun = given.flatMap((g) => g?.covered ?? []).at(-1) ?? thing;
  const anchors = [
    verb,
    ...(objectNoun && objectNoun.index !== verb.index ? [objectNoun] : []),
    ...(thing && thing !== objectNoun ? [thing] : []),
  ];
  for (const part of pattern.others) {
    const filled = fillPart(tree, anchors, part, isParty, first && objectNoun);
    if (!filled) return null;
    given.push(filled);
  }
  const result = collect(given);
  if (!result || isOfItsClause(tree, pattern, result) || isExcluded(tree, pattern, result.slots)) return null;
  const slots = [...result.slots];
  if (doer && pattern.subject)
    slots.unshift({ role: pattern.subject, token: doer, strict: false, how: passive ? 'agent of passive' : (subject?.how ?? 'subject') });
  const { covered, clauses, weight } = result;
  return { rule, head: verb, slots, covered, clauses, passive, weight: weight + (particle ? 3 : 0), anchor: verb };
}

/** "called to ban scarves for children": whom the act must name, taken from what it asks for. */
const isOfItsClause = (tree: Tree, pattern: Pattern, { slots, clauses }: Pick<Match, 'slots' | 'clauses'>): boolean =>
  pattern.others.some((p) => p.kind === 'prep' && p.filler.kind === 'party' && p.filler.strict && !p.optional) &&
  slots.some((s) => s.loose && clauses.some((clause) => isUnder(tree, s.token, clause)));

const takesParticle = (pattern: Pattern, particle: string): boolean =>
  pattern.parts.some((p) => (p.kind === 'prep' && p.preps.includes(particle)) || (p.kind === 'predicate' && p.lemmas.includes(particle)));

const COPULAR = new Set(['remain', 'stand', 'stay', 'become', 'feel', 'seem', 'appear', 'be', 'grow', 'get', 'look', 'sound']);

function matchAdjective(tree: Tree, adjective: Token, rule: Rule, isParty: IsParty): Match | null {
  const { pattern } = rule;
  const above = headOf(tree, adjective);
  const copular =
    // "was appalled": the tagger reads some states of mind as passives.
    childIn(tree, adjective, 'cop', 'aux:pass') !== undefined ||
    (relation(adjective) === 'xcomp' && above !== undefined && COPULAR.has(above.lemma));
  const loose = ['conj', 'advcl'].includes(relation(adjective));
  if (!copular && !loose) return null;
  if (pattern.marker.length > 0 && !casesOf(tree, adjective).some((k) => pattern.marker.includes(k))) return null;
  if (!isWithout(tree, adjective, undefined, pattern.without)) return null;
  const result = collect(
    pattern.parts.map((p) => (p.kind === 'object' ? fillObject(tree, undefined, p, isParty) : fillPart(tree, [adjective], p, isParty))),
  );
  if (!result) return null;
  const subject = subjectOf(tree, adjective) ?? (above && relation(adjective) === 'xcomp' ? subjectOf(tree, above) : undefined);
  const slots = [...result.slots];
  if (subject && pattern.subject) slots.unshift({ role: pattern.subject, token: subject.token, strict: false, how: subject.how });
  const { covered, clauses, weight } = result;
  return {
    rule,
    head: adjective,
    slots,
    covered,
    clauses,
    passive: false,
    weight: weight + (pattern.marker.length > 0 ? 3 : 0.5),
    anchor: adjective,
  };
}

/** Verbs that only carry an act named by their object: their subject does it. */
export const CARRIERS: ReadonlySet<string> = new Set(
  (
    'conduct carry launch make hold stage announce order begin start continue step intensify mount perform issue deliver express voice offer give ' +
    'impose declare resume extend renew undertake wage commit perpetrate execute pay lodge file repeat reiterate confirm complete finish end lead open ' +
    'initiate pursue escalate expand authorize authorise organise organize direct enter keep maintain raise send level join attend host plan prepare ' +
    'schedule commence'
  ).split(' '),
);
/** Words after which the act of a noun is done by the subject of the clause: "after talks with X, Y left". */
const CIRCUMSTANCE = new Set(['after', 'during', 'following', 'before', 'in', 'at', 'amid', 'ahead']);
/** Those that speak of the clause even where the tree hangs them at another noun: "voiced doubts about the deal during talks with X". */
const OF_CLAUSE = new Set(['after', 'during', 'following', 'before', 'ahead']);
/** "X, on a visit to Y, said": so with journeys alone. */
const JOURNEY = new Set(['visit', 'trip', 'tour', 'stopover', 'mission']);

/** Who meets at a meeting that is told as a circumstance of something else. */
function inCircumstance(tree: Tree, noun: Token): Found | undefined {
  const words = casesOf(tree, noun);
  const onJourney = JOURNEY.has(noun.lemma) && words.includes('on');
  let above = headOf(tree, noun);
  // "was in Oslo for talks with the king".
  if (above && words.includes('for') && isPlaced(tree, above) && childIn(tree, above, 'cop')) return subjectOf(tree, above);
  if (!onJourney && !words.some((k) => CIRCUMSTANCE.has(k))) return undefined;
  if (onJourney || words.some((k) => OF_CLAUSE.has(k)))
    for (let steps = 0; above && above.upos !== 'VERB' && relation(above) !== 'conj' && steps < 4; steps++) above = headOf(tree, above);
  return above && subjectOf(tree, above);
}

const HYPHEN = /^[-‐‑–]$/;

/** Whether a sentence speaks of a meeting itself, not "with the US-China talks at a standstill". */
function isSpokenOf(tree: Tree, noun: Token): boolean {
  const above = headOf(tree, noun);
  if (relation(noun) === 'nmod' && above && ['round', 'session', 'series'].includes(above.lemma)) return isSpokenOf(tree, above);
  return ['nsubj', 'obj', 'root'].includes(relation(noun));
}

/** The two who meet in "US-China talks" and "a Russian-American meeting". */
function hyphenated(tree: Tree, noun: Token, isParty: IsParty): Slot[] {
  if (!isSpokenOf(tree, noun)) return [];
  for (const { index } of childrenIn(tree, noun, 'compound', 'amod'))
    for (const at of [index - 1, index + 1]) {
      const pair = [tree.tokens[at - 1], tree.tokens[at + 1]];
      if (!HYPHEN.test(tree.tokens[at]?.text ?? '') || !pair.every((t) => t !== undefined && t.index < noun.index && isParty(t))) continue;
      return pair.map((token): Slot => ({ role: 'ST', token: token!, strict: true, how: 'pair before the noun' }));
    }
  return [];
}

/** Acts of force: as the first part of a compound their nouns only say of what kind a thing is ("assault brigade", "protest vote"). */
const NAMES_KIND = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

function matchNoun(tree: Tree, noun: Token, rule: Rule, isParty: IsParty): Match | null {
  const { pattern } = rule;
  if (noun.deprel === 'compound' && NAMES_KIND.has(rule.trigger.type)) return null;
  if (pattern.not.length > 0 && childrenIn(tree, noun, 'compound', 'amod').some((c) => isAmong(tree, c, pattern.not))) return null;
  if (!isWithout(tree, noun, undefined, pattern.without)) return null;
  const above = headOf(tree, noun);
  const carried = above !== undefined && (noun.deprel === 'obj' || noun.deprel === 'nsubj:pass') && CARRIERS.has(above.lemma);
  const anchors = carried ? [noun, above] : [noun];
  const result = collect(
    pattern.parts.map((p) => {
      if (p.kind === 'object') return fillObject(tree, undefined, p, isParty);
      const found = fillPart(tree, anchors, p, isParty);
      // A noun may leave its parties out; what it must have are words and clauses that make its meaning.
      return found ?? (p.kind === 'prep' && p.filler.kind !== 'words' ? { weight: 0, slots: [], covered: [], clause: null } : null);
    }),
  );
  if (!result || isExcluded(tree, pattern, result.slots)) return null;
  const slots = [...result.slots];
  for (const child of childrenIn(tree, noun, 'nmod:poss', 'compound', 'amod')) {
    // "the Tokyo summit": a modifier of a meeting is its place rather than a party.
    const placed = rule.trigger.type === 'CONSULT' && child.deprel !== 'nmod:poss';
    // "Anti-Israel protests" are against it, "pro-Israel" ones not by it.
    const prefix = prefixOf(tree, child);
    const leader = lower(child) === 'led' && NAMES_KIND.has(rule.trigger.type) ? agentOf(tree, child) : undefined;
    if (leader && isParty(leader)) slots.push({ role: pattern.possessor, token: leader, strict: true, how: 'who leads it' });
    // "since its invasion of Peru"
    else if (child.deprel === 'nmod:poss' && child.upos === 'PRON' && NAMES_KIND.has(rule.trigger.type))
      slots.push({ role: pattern.possessor, token: child, strict: false, how: 'possessor' });
    else if (isParty(child) && !placed && !MEANS_OTHERS.has(prefix ?? ''))
      slots.push({
        role: prefix === 'anti' ? 'T' : pattern.possessor,
        token: child,
        strict: true,
        how: child.deprel === 'nmod:poss' ? 'possessor' : 'modifier',
      });
  }
  if (rule.trigger.type === 'CONSULT') slots.push(...hyphenated(tree, noun, isParty));
  let anchor = noun;
  if (carried) {
    anchor = above;
    const doer = isPassive(tree, above) ? agentOf(tree, above) : subjectOf(tree, above)?.token;
    if (doer && !slots.some((s) => s.role.includes('S')))
      slots.unshift({ role: 'S', token: doer, strict: false, how: `subject of "${above.text}"` });
  } else if (rule.trigger.type === 'CONSULT' && !slots.some((s) => s.role.includes('S'))) {
    const doer = inCircumstance(tree, noun);
    if (doer) slots.unshift({ role: 'S', token: doer.token, strict: false, how: 'subject of the clause' });
  }
  const { covered, clauses, weight } = result;
  return { rule, head: noun, slots, covered, clauses, passive: false, weight: weight + slots.length * 0.5, anchor };
}

/** All patterns that fit at a token. */
export function matchesAt(tree: Tree, token: Token, index: TriggerIndex, isParty: IsParty): Match[] {
  const word = lower(token);
  const found: Match[] = [];
  const run = (rules: readonly Rule[] | undefined, match: (rule: Rule) => Match | null): void => {
    for (const rule of rules ?? []) {
      const result = match(rule);
      if (result && doersFit(tree, result)) found.push(result);
    }
  };
  if (token.upos === 'VERB' || token.upos === 'AUX') {
    const rules = index.verbs.get(word);
    const frame = rules && frameOf(tree, token);
    if (frame) run(rules, (rule) => matchVerb(tree, token, rule, isParty, frame));
  }
  // "a telephone conversation" is one meeting, told by its last word.
  const part = token.deprel === 'compound' && index.nouns.has(lower(headOf(tree, token) ?? token));
  if (token.upos === 'NOUN' && !part) run(index.nouns.get(word), (rule) => matchNoun(tree, token, rule, isParty));
  if (token.upos === 'ADJ' || token.upos === 'VERB' || token.upos === 'NOUN' || token.upos === 'ADV')
    run(index.adjectives.get(word), (rule) => matchAdjective(tree, token, rule, isParty));
  return found;
}
