/** Abbreviations that are written with a full stop in news. */

/** Titles and the like, which a name follows: a full stop after them never ends a sentence. */
const before =
  'mr mrs ms messrs dr prof gen lt col maj capt sgt cpl adm cmdr brig rev fr hon pres gov sen rep reps sens amb sec supt st ste mt ft no nos vs ' +
  'fig vol art al cf approx e.g i.e viz';
/** Abbreviations that may stand at the end of a sentence too. */
const anywhere =
  'jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llc plc bros jr sr ph.d u.s u.k u.n e.u d.c a.m p.m etc est dept univ ave blvd';

const titles = new Set(before.split(' '));
const others = new Set(anywhere.split(' '));
/** "May", "Mar" and "no" are words too; here a following figure or name has to tell. */

/** Whether `word`, without its full stop, is an abbreviation that keeps one. Single capitals are initials. */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return word >= 'A' && word <= 'Z' && word !== 'I';
  if (word.length > 6) return false;
  const lower = word.toLowerCase();
  return titles.has(lower) || others.has(lower);
}

/** Whether a name or figure must follow `word` with its full stop, so that no sentence ends there. */
export function isTitleAbbreviation(word: string): boolean {
  return titles.has(word.toLowerCase());
}
