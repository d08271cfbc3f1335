/** Abbreviations that are written with a full stop in news. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and the like, which a name or figure follows: no sentence ends at their full stop. */
const leading = set(
  'mr mrs ms messrs mme dr prof gen brig lt col maj capt sgt cpl adm cmdr cdr rev fr hon pres gov sen sens rep reps amb sec supt st ste mt ft ' +
    'no nos vs v fig figs vol art arts al cf approx ca eg ie e.g i.e viz para paras pp',
);

/** Abbreviations that may stand at the end of a sentence too. */
const trailing = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llc plc bros jr sr ph.d etc est dept univ ave blvd min max tel ext intl govt',
);

/** Letters each with a full stop but the last: "U.S", "a.m", "D.C". */
const dotted = /^\p{L}(?:\.\p{L}){1,9}$/u;

/** What kind of abbreviation a word, given without its last full stop, is; null for ordinary words. */
export function abbreviationKind(word: string): 'leading' | 'trailing' | 'initial' | null {
  if (word.length === 1) return word >= 'A' && word <= 'Z' ? 'initial' : word === 'v' ? 'leading' : null;
  if (word.length > 20) return null;
  const lower = word.toLowerCase();
  if (leading.has(lower)) return 'leading';
  return trailing.has(lower) || dotted.test(word) ? 'trailing' : null;
}
