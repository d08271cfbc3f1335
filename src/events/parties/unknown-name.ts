/** A name the actors stage does not know, in a place where only a party stands. */
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/spans.ts';
import { isTitleCase } from '../../text/title-case.ts';
import { casesOf, childrenIn, isUnder, type Tree } from '../tree.ts';
import { note } from './additions.ts';
import { slug } from './generic.ts';
import { CALENDAR, PAPER, isShip } from './no-names.ts';
import type { Rule } from './types.ts';
import { NAME_CASES, wordsAt } from './words.ts';

/** Whether the actors stage left open that the name is a party's. A place is one only where nothing says "in" or "near". */
const isOpen = (tree: Tree, token: Token): boolean =>
  token.name === null ||
  token.name === 'person' ||
  token.name === 'organisation' ||
  (token.name === 'place' && casesOf(tree, token).length === 0);

/** A headline in capitals alone, in which every word looks like a name. */
const isInCapitals = ({ sentence: { sentence } }: Tree): boolean => !/[a-z]/.test(sentence.text);

export const unknownName: Rule = ({ excluded, additions, nouns, stateOfText }, tree, token) => {
  // "The ACLU sued": the tagger takes some acronyms for common nouns.
  const named = token.upos === 'PROPN' || (token.upos === 'NOUN' && /^[A-Z]{3,8}$/.test(token.text));
  if (!named || !isOpen(tree, token) || !/^[A-Z]/.test(token.text) || isInCapitals(tree)) return null;
  if (!casesOf(tree, token).every((c) => NAME_CASES.has(c))) return null;
  if (CALENDAR.test(token.text) || PAPER.test(token.text) || isShip(tree, token) || excluded.some((e) => overlaps(e, token))) return null;
  let first = token.index;
  while (first > 0 && tree.tokens[first - 1]!.upos === 'PROPN' && isUnder(tree, tree.tokens[first - 1]!, token)) first -= 1;
  let last = token.index;
  while (tree.tokens[last + 1]?.upos === 'PROPN' && isUnder(tree, tree.tokens[last + 1]!, token)) last += 1;
  // "Blamed U.S. Refusal to pay": a capital after the point of an abbreviation makes no name.
  if (first < last && /^(?:[A-Z]\.){2,}$/.test(tree.tokens[first]!.text)) return null;
  // "Rejects US Attempt to Join": in a headline of capitals the noun after a country is no name.
  if (first < last && stateOfText(tree.tokens[first]!.text) !== null && isTitleCase(tree.sentence.sentence.text)) return null;
  const span = { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
  const name = wordsAt(tree, span);
  // "its Embassy": a noun with a capital.
  if (nouns.sectorOf.has(name.toLowerCase())) return null;
  const id = `name/${slug(name)}`;
  const bare = childrenIn(tree, token, 'det').length === 0 && !/^[A-Z]{2,}$/.test(name);
  note(additions, id, { ...span, text: name, how: 'context' }, (mentions) => ({
    id,
    name,
    type: bare ? 'person' : 'organisation',
    country: null,
    role: null,
    code: null,
    wikidata: null,
    known: false,
    mentions,
  }));
  return { ids: [id], span, how: 'a name not known' };
};
