/** English inflection: the forms a verb or noun takes in a text. */

/** Irregular verbs: lemma, past, participle (where it differs). Prefixed verbs (retake, overthrow) follow their last part. */
const IRREGULAR_VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'be is are was were been being am|beat beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bid bid|' +
    'blow blew blown|break broke broken|bring brought|build built|burn burned burnt|burst burst|buy bought|cast cast|catch caught|' +
    'choose chose chosen|cling clung|combat combatted combatting|come came|cost cost|cut cut|deal dealt|dig dug|do did done does|draw drew drawn|drink drank drunk|' +
    'drive drove driven|eat ate eaten|eye eyed eyeing|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|' +
    'forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forswear forswore forsworn|freeze froze frozen|gas gassed gasses gassing|get got gotten|give gave given|' +
    'go went gone goes|grow grew grown|hang hung hanged|have had has|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|' +
    'know knew known|lay laid|lead led|leap leapt|leave left|lend lent|let let|lie lay lain lying|lose lost|make made|mean meant|meet met|pay paid|' +
    'put put|quit quit|quiz quizzed quizzes quizzing|read read|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|' +
    'sell sold|send sent|set set|shake shook shaken|shed shed|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|' +
    'sit sat|slay slew slain|sleep slept|speak spoke spoken|spend spent|spin spun|speed sped|split split|spread spread|spring sprang sprung|stand stood|' +
    'steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swing swung|take took taken|' +
    'teach taught|tear tore torn|teargas teargassed teargasses teargassing|tell told|think thought|throw threw thrown|understand understood|undo undid undone undoes|unfreeze unfroze unfrozen|unwind unwound|wear wore worn|win won|' +
    'withdraw withdrew withdrawn|withhold withheld|write wrote written'
  )
    .split('|')
    .map((row) => row.split(' '))
    .map(([lemma, ...forms]) => [lemma!, forms]),
);

const PREFIX = /^(?:over|under|re|out|up|mis|with|fore)(?=[a-z]{3})/;

/** Irregular nouns: singular and its plurals. */
const IRREGULAR_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'man men|woman women|child children|person people|crisis crises|life lives|wife wives|veto vetoes|embargo embargoes|' +
    'torpedo torpedoes|memorandum memorandums memoranda|moratorium moratoriums moratoria|ultimatum ultimatums ultimata|formula formulas formulae'
  )
    .split('|')
    .map((row) => row.split(' '))
    .map(([singular, ...plurals]) => [singular!, plurals]),
);

/** Verbs of more than one syllable whose last consonant doubles, or single ones that do not look it. */
const DOUBLED = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprt]$/;
const STRESSED_END =
  /^(?:abet|acquit|admit|airdrop|begin|commit|compel|concur|confer|control|defer|deter|eavesdrop|embed|equip|expel|forbid|forget|incur|kidnap|occur|omit|permit|prefer|propel|readmit|rebel|rebut|recommit|refer|regret|repel|resubmit|submit|transfer|transmit|unplug|wiretap)$/;
const BRITISH_L = /[aeiou]l$/;

function regular(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, /[^aeio]e$|ue$/.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const s = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const plain = [s, `${lemma}ed`, `${lemma}ing`];
  const syllables = lemma.match(/[aeiouy]+/g)?.length ?? 1;
  const doubles = DOUBLED.test(lemma) && (syllables === 1 || STRESSED_END.test(lemma));
  const last = lemma.at(-1)!;
  if (doubles) return [s, `${lemma}${last}ed`, `${lemma}${last}ing`];
  return BRITISH_L.test(lemma) ? [...plain, `${lemma}led`, `${lemma}ling`] : plain;
}

/** All forms of a verb, the lemma among them. */
export function verbForms(lemma: string): string[] {
  const known = IRREGULAR_VERBS.get(lemma);
  if (known) return [...new Set([lemma, ...regular(lemma), ...known])];
  const prefix = PREFIX.exec(lemma)?.[0] ?? '';
  const base = IRREGULAR_VERBS.get(lemma.slice(prefix.length));
  if (prefix && base) return [...new Set([lemma, ...[...regular(lemma.slice(prefix.length)), ...base].map((form) => prefix + form)])];
  return [...new Set([lemma, ...regular(lemma)])];
}

/** Lemmas of irregular forms ("said" gives "say"). */
const LEMMA_OF_IRREGULAR: ReadonlyMap<string, string> = new Map(
  [...IRREGULAR_VERBS].flatMap(([lemma, forms]) =>
    forms.filter((form) => !IRREGULAR_VERBS.has(form)).map((form) => [form, lemma] as const),
  ),
);

/** Lemma of an irregular verb form, with its prefix ("overthrew" gives "overthrow"); undefined for regular forms. */
export function irregularLemma(form: string): string | undefined {
  const known = LEMMA_OF_IRREGULAR.get(form);
  if (known) return known;
  const prefix = PREFIX.exec(form)?.[0] ?? '';
  const base = prefix ? LEMMA_OF_IRREGULAR.get(form.slice(prefix.length)) : undefined;
  return base && prefix + base;
}

/** Singular and plural of a noun; the last part of a compound with a hyphen is inflected. */
export function nounForms(lemma: string): string[] {
  const irregular = IRREGULAR_NOUNS.get(lemma);
  if (irregular) return [lemma, ...irregular];
  if (/[a-z]{3}man$/.test(lemma)) return [lemma, `${lemma.slice(0, -3)}men`];
  if (/[a-z]woman$/.test(lemma)) return [lemma, `${lemma.slice(0, -5)}women`];
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`];
  return [lemma, /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`];
}
