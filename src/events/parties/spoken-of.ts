/** One of whom the text has just spoken: "accused the country", "the Pacific nation", "took it to the court", "banned the group". */
import type { Token } from '../../syntax/types.ts';
import { subjectOf } from '../matching/subject.ts';
import { casesOf, childrenIn, headOf, lower, withConjuncts, type Tree } from '../tree.ts';
import { noteState } from './additions.ts';
import { covering } from './mentions.ts';
import type { GenericParty, Ground, Known, Party } from './types.ts';
import { isDefinite } from './words.ts';

/** Nouns of a state of which a text speaks again. */
const STATES = new Set(['country', 'nation', 'state', 'kingdom', 'republic']);
/** What is told of a state beside its name: "the Pacific nation", "the neighbouring country". */
const EPITHET =
  /^(?:pacific|island|african|arab|asian|nordic|baltic|caribbean|gulf|balkan|himalayan|european|scandinavian|mediterranean|neighbou?ring|landlocked|oil-rich|war-torn|tiny|reclusive|impoverished|(?:north|south|east|west|central|southeast)(?:ern)?|latin|american)$/;
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

/** Whether words of the phrase themselves say who is meant. */
function saysWhich(tree: Tree, token: Token): boolean {
  if (childrenIn(tree, token, 'appos', 'nmod:poss').length > 0) return true;
  if (WITH_OF.has(verbOver(tree, token)?.lemma ?? '')) return false;
  const told = childrenIn(tree, token, 'acl', 'nmod');
  return told.some((c) => c.deprel !== 'nmod' || casesOf(tree, c).includes('of'));
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

/** The state that an epithet or "the country" under a verb like "accuse" takes up; null where the noun says itself which. */
export function stateSpokenOf(ground: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  if (!STATES.has(party.noun) || party.plural || party.country !== null || !isDefinite(tree, token) || saysWhich(tree, token)) return null;
  const words = childrenIn(tree, token, 'amod', 'compound');
  const epithet = words.length > 0 && words.every((w) => EPITHET.test(lower(w)));
  const verb = verbOver(tree, token);
  const other = party.noun !== 'state' && words.length === 0 && verb !== undefined && ON_OTHERS.has(verb.lemma);
  if (!epithet && !other) return null;
  const acting = actingOn(ground, tree, token);
  const meant = before(ground, token.start).find((m) => m.id.startsWith('state/') && !acting.has(ground.countries.get(m.id) ?? ''));
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
