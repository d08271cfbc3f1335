/** One of whom the text has just spoken: "accused the country", "the Pacific nation", "took it to the court", "banned the group". */
import type { Span } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { subjectOf } from '../matching/subject.ts';
import { overlaps } from '../../text/spans.ts';
import { casesOf, childrenIn, headOf, isPassive, lower, subtree, withConjuncts, type Tree } from '../tree.ts';
import { noteState } from './additions.ts';
import { covering } from './mentions.ts';
import type { GenericParty, Ground, Known, Party } from './types.ts';
import { isDefinite } from './words.ts';

/** Nouns of a state of which a text speaks again. */
const STATES = new Set(['country', 'nation', 'state', 'kingdom', 'republic']);
/** What is told of a state beside its name: "the Pacific nation", "the neighbouring country". */
const EPITHET =
  /^(?:pacific|island|african|arab|asian|nordic|baltic|caribbean|gulf|balkan|himalayan|european|scandinavian|mediterranean|neighbou?ring|landlocked|oil-rich|war-torn|tiny|reclusive|impoverished|(?:north|south|east|west|central|southeast)(?:ern)?|latin|american)$/;
/** Adjectives that tell a country from others rather than what it is like: "the other country", "the host nation". */
const APART = new Set(
  (
    'other another same own very first second third last next new former future single sole only host home foreign particular respective given certain ' +
    'independent sovereign neutral democratic free industrial industrialised industrialized developing developed exporting importing producing ' +
    'lending borrowing participating involved concerned affected recipient ideal safe wrong right big bigger good better whole entire'
  ).split(' '),
);
/** Verbs by which one acts on another: whose object "the country" is not the subject's own. */
const ON_OTHERS = new Set(
  'accuse criticise criticize condemn blame denounce attack bomb invade strike sanction urge warn threaten ask visit recognise recognize thank praise'.split(
    ' ',
  ),
);
/** Names of the bodies that a noun takes up. */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['court', /\bcourt\b|\btribunal\b/i],
  ['tribunal', /\btribunal\b|\bcourt\b/i],
  ['agency', /\bagency\b/i],
  ['commission', /\bcommission\b/i],
  ['council', /\bcouncil\b/i],
  ['committee', /\bcommittee\b/i],
  ['union', /\bunion\b/i],
  ['bloc', /\b(?:union|association|community|league|cooperation council|mercosur|caricom|asean|brics|ecowas)\b/i],
]);
/** Characters back to the state or body meant. */
const NEAR = 400;

/** The verb of which the noun is an object, straight or by a preposition. */
const verbOver = (tree: Tree, token: Token): Token | undefined => {
  const above = headOf(tree, token);
  return above?.upos === 'VERB' && /^(?:obj|obl|iobj)/.test(token.deprel) ? above : undefined;
};

/** Verbs with an "of" of their own: "accused the court of bias". */
const WITH_OF = new Set(['accuse', 'suspect', 'convict', 'inform', 'warn', 'remind', 'assure', 'notify']);

/** "The small, rich nation", "the war-torn country": adjectives in small letters that tell what a country is like. */
const isLike = ({ noun }: GenericParty, word: Token): boolean =>
  noun !== 'state' && (word.xpos === 'JJ' || word.xpos === 'VBN') && word.text === lower(word) && !APART.has(lower(word));

/** "The nation of two million people": how many live there says not which it is. */
const isSize = (tree: Tree, phrase: Token): boolean =>
  /^(?:million|people|inhabitant|resident)$/.test(phrase.lemma) && childrenIn(tree, phrase, 'nummod', 'compound', 'nmod').length > 0;

/** Whether words of the phrase themselves say who is meant. */
function saysWhich(tree: Tree, token: Token): boolean {
  if (childrenIn(tree, token, 'appos', 'nmod:poss').length > 0) return true;
  if (WITH_OF.has(verbOver(tree, token)?.lemma ?? '')) return false;
  const told = childrenIn(tree, token, 'acl', 'nmod');
  return told.some((c) => c.deprel !== 'nmod' || (casesOf(tree, c).includes('of') && !isSize(tree, c)));
}

/** Mentions before a place, the nearest first. */
const before = ({ mentions }: Ground, place: number): Known[] =>
  covering(mentions, { start: Math.max(0, place - NEAR), end: place })
    .filter((m) => m.end <= place)
    .reverse();

/** Countries of those who act on the noun: the subject of its verb, whose visit it is, "the Indian strikes across the country". */
function actingOn(ground: Ground, tree: Tree, token: Token): Set<string> {
  const found: Token[] = [];
  let above = headOf(tree, token);
  for (let steps = 0; above && steps < 6; steps++) {
    if (above.upos === 'VERB') {
      const subject = subjectOf(tree, above)?.token;
      if (subject && subject.index !== token.index) found.push(...withConjuncts(tree, subject));
      break;
    }
    found.push(...childrenIn(tree, above, 'nmod:poss', 'amod', 'compound'));
    above = headOf(tree, above);
  }
  const ids = found.flatMap((word) => covering(ground.mentions, word).map((m) => m.id));
  const named = found.flatMap((word) => ground.stateOfText(word.text)?.iso3 ?? []);
  return new Set([...named, ...ids.flatMap((id) => ground.countries.get(id) ?? [])]);
}

/** From the first word of the subject to the verb over a noun, where the subject acts: of a list that the tree broke all stand there. */
function subjectSpan(tree: Tree, token: Token): Span | null {
  let verb = headOf(tree, token);
  for (let steps = 0; verb && verb.upos !== 'VERB' && steps < 6; steps++) verb = headOf(tree, verb);
  const subject = verb && !isPassive(tree, verb) ? subjectOf(tree, verb)?.token : undefined;
  return verb && subject && subject.index < verb.index ? { start: subtree(tree, subject)[0]!.start, end: verb.start } : null;
}

/** The state that an epithet or "the country" under a verb like "accuse" takes up; null where the noun says itself which. */
export function stateSpokenOf(ground: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  if (!STATES.has(party.noun) || party.plural || party.country !== null || !isDefinite(tree, token) || saysWhich(tree, token)) return null;
  const words = childrenIn(tree, token, 'amod', 'compound');
  const epithet = words.length > 0 && words.every((w) => EPITHET.test(lower(w)) || isLike(party, w));
  const verb = verbOver(tree, token);
  const other = party.noun !== 'state' && words.length === 0 && verb !== undefined && ON_OTHERS.has(verb.lemma);
  if (!epithet && !other) return null;
  const acting = actingOn(ground, tree, token);
  const clause = subjectSpan(tree, token);
  const meant = before(ground, token.start).find(
    (m) => m.id.startsWith('state/') && !acting.has(ground.countries.get(m.id) ?? '') && !(clause && overlaps(m, clause)),
  );
  const code = meant && ground.countries.get(meant.id);
  const state = code ? ground.lexicon.stateOf(code) : undefined;
  if (!state) return null;
  noteState(ground.additions, state, party, party.name, 'description');
  return { ids: [state.id], span: { start: party.start, end: party.end }, how: 'spoken of before' };
}

/** The named body that "the court" or "the agency" takes up: the last of its kind, and nobody where none was named near. */
export function bodySpokenOf(ground: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  const kind = BODIES.get(party.noun);
  if (!kind || party.plural || party.described || party.country !== null || !isDefinite(tree, token) || saysWhich(tree, token)) return null;
  const meant = before(ground, token.start).find(({ id }) => {
    const actor = ground.actors.find((a) => a.id === id);
    return actor?.type === 'organisation' && kind.test(actor.name);
  });
  return meant ? { ids: [meant.id], span: { start: party.start, end: party.end }, how: 'spoken of before' } : null;
}
