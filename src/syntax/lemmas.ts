/** Lemmas of English words by rules of inflection; what the rules do not give stands in the model's list. */
import type { Upos } from './types.ts';

/** Irregular verbs that treebanks may lack, "form lemma" in turn; forms equal to their lemma need no entry but must not be cut. */
const irregular = new Map(
  (
    'arose arise arisen arise bade bid bent bend bled bleed bore bear borne bear bound bind bred breed clung cling crept creep dealt deal dug dig ' +
    'drove drive driven drive dwelt dwell fed feed fled flee flew fly flown fly flung fling forbade forbid forbidden forbid forsook forsake fought fight ' +
    'froze freeze frozen freeze hung hang hid hide hidden hide knelt kneel laid lay lay lie lain lie leapt leap led lead lent lend lit light rang ring ' +
    'rung ring rode ride ridden ride rose rise risen rise sang sing sung sing sank sink sunk sink shook shake shaken shake shone shine shrank shrink ' +
    'shrunk shrink slain slay slew slay slid slide sought seek spat spit sped speed spun spin sprang spring sprung spring stole steal stolen steal ' +
    'strode stride strove strive striven strive struck strike stricken strike stung sting swept sweep swore swear sworn swear swung swing tore tear ' +
    'torn tear trod tread trodden tread wept weep woke wake woken wake wore wear worn wear wove weave woven weave wrung wring'
  )
    .split(' ')
    .flatMap((form, i, words): [string, string][] => (i % 2 === 0 ? [[form, words[i + 1]!]] : [])),
);

/** Lemma of `word`; `exceptions` maps "form|X" to a lemma, X being N, V, A (adjective or adverb) or P (pronoun and the rest). */
export function lemmatise(word: string, upos: Upos, xpos: string, exceptions: Readonly<Record<string, string>>): string {
  if (upos === 'PROPN') return word;
  const lower = word.toLowerCase().replace(/’/g, "'");
  const known = exceptions[`${lower}|${lemmaClass(upos)}`];
  if (known !== undefined) return known;
  if (lemmaClass(upos) === 'V' && xpos !== 'VB') {
    const verb = /^VB[DN]$/.test(xpos) ? irregular.get(lower) : undefined;
    if (verb !== undefined) return verb;
    // "withdrew" and "overthrown" are formed as "drew" and "thrown" are.
    const prefix = /^(?:over|under|with|fore|for|re|mis|out|up|un)(?=\p{L}{3})/u.exec(lower)?.[0];
    const base = prefix === undefined ? undefined : exceptions[`${lower.slice(prefix.length)}|V`];
    if (base !== undefined) return `${prefix}${base}`;
  }
  switch (xpos) {
    case 'NNS':
      return singular(lower);
    case 'VBZ':
      return singular(lower);
    case 'VBD':
    case 'VBN':
      return stem(lower, 'ed');
    case 'VBG':
      return stem(lower, 'ing');
    case 'JJR':
    case 'JJS':
      return lower
        .replace(/(?<=[^aeiou])i(?:er|est)$/, 'y')
        .replace(/([bdgmnt])\1(?:er|est)$/, '$1')
        .replace(/(?<=..)(?:er|est)$/, '');
    default:
      return lower;
  }
}

export function lemmaClass(upos: Upos): string {
  if (upos === 'NOUN') return 'N';
  if (upos === 'VERB' || upos === 'AUX') return 'V';
  return upos === 'ADJ' || upos === 'ADV' ? 'A' : 'P';
}

/** "ministries" to "ministry", "accuses" to "accuse", "talks" to "talk". */
function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y';
  if (/(?:ss|sh|ch|x|zz|tto|ero)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

/** "signed" to "sign", "planned" to "plan", "agreed" to "agree", "urging" to "urge". */
function stem(word: string, ending: 'ed' | 'ing'): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word;
  if (ending === 'ed' && /[^aeiou]ied$/.test(word)) return word.slice(0, -3) + 'y';
  const base = word.slice(0, -ending.length);
  if (ending === 'ed' && base.endsWith('e')) return word.slice(0, -1);
  if (!/[aeiouy]/.test(base)) return word;
  if (/([bdgklmnprtvz])\1$/.test(base) && !/(?:ll|zz)$/.test(base)) return base.slice(0, -1);
  return endsWithoutE(base) ? base : base + 'e';
}

/** Whether a stem is a whole word as it is: no silent e was dropped before the ending. */
function endsWithoutE(base: string): boolean {
  if (/(?:[cgsvuz]|[^aeiou]l|[aeiou]nc|rg)$/.test(base))
    return /(?:ss|ng|[^aeiou]s|zz|ll|[aeo]u)$/.test(base) && !/(?:ang|eng|ns|rs|ps|ls|nc|rg)$/.test(base);
  if (/(?:[aeiou]t|[aiou]r|[aiou]n|[aiou]m|[aiou]d|[aiou]k|[aiou]p)$/.test(base))
    return !/(?:[^aeio][aiu]t|[^aeou][aiou]r|[^aeio][aiu]d|[aiou]k|[^aeio][ui]m|[^aeiou]in)$/.test(base) || base.length < 3;
  return true;
}
