/** The words by which a text takes up several actors: "both", "the two neighbouring countries", "all three leaders". */

/** Nouns that mean states. */
export const STATES =
  /^(?:countries|nations|states|governments|neighbou?rs|allies|powers|superpowers|capitals|rivals|adversaries|foes|republics|peoples|militaries|economies)$/;

/** Nouns that mean persons with an office. */
export const PERSONS =
  /^(?:ministers|diplomats|leaders|presidents|premiers|men|women|officials|envoys|chancellors|statesmen|politicians|heads|counterparts|interlocutors|colleagues|negotiators|secretaries)$/;

/** Nouns for states, organisations or persons as they face each other. */
export const SIDES = /^(?:sides|parties|delegations)$/;

/** Words between the number and the noun that tell no other group from the one spoken of. */
export const DEGREE =
  /^(?:top|foreign|prime|senior|chief|respective|neighbou?ring|warring|nuclear|nuclear-armed|european|african|asian|arab|nordic|baltic|islamic|muslim|nato|defen[cs]e|state|government|key|regional|military|feuding|opposing|rival|brotherly|sisterly|fraternal|friendly|world)$/;

/** Words of an office before its plural. */
export const OFFICE = /^(?:top|foreign|prime|senior|chief|respective|neighbou?ring|warring|nuclear|defen[cs]e|state)$/;

/** How many a word means. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
]);

/** Words that may open such a phrase before a number. */
export const DETERMINERS = /^(?:the|these|those|our|their|all)$/;

/** Nouns that "the" alone makes known: "the ministers", "the sides" are those spoken of. */
export const KNOWN = /^(?:diplomats|ministers|leaders|presidents|sides)$/;

/** Nouns that "the" alone makes known where nothing after them says which: "the countries have clashed". */
export const KNOWN_STATES = /^(?:countries|nations|governments|neighbou?rs|parties)$/;
