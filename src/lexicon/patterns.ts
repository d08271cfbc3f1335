/**
 * The notation of trigger patterns: who did what to whom, in lemmas and slots over dependencies.
 *
 *     S urge|press T to:V              a verb, its object the target, an infinitive
 *     ST hold|open talk|meeting with|between:T?   a verb-noun pair; the rest may be missing
 *     T receive aid|loan from:S        the subject is the target
 *     S call+off visit to:T?           a verb with its particle
 *     S be ready|willing to:V          an adjective or noun after "be"
 *     arrest|detention/n of:T poss:T by:S         a noun that tells an event
 *
 * A pattern begins with the role of the subject: `S` source, `T` target, `ST` source, and target too where
 * the act is mutual, `_` anybody; `S!` asks for a subject whose own words name a party. Nouns (`/n`) have no subject; a possessor or an adjective of a country
 * ("Russia's attack", "Russian attack") is their source unless `poss:` says otherwise. Then comes the head:
 * lemmas parted by `|`, a particle after `+`. Then, in any order:
 *
 * - `T`, `S`: the object, a party or a thing in which a party is found ("reject a call from Bush").
 *   `T!`: the object must be a party itself. `O`: any object. `?` after a slot: it may be missing.
 * - words: lemmas of which one must head the object; `tear+gas` asks for the word before it too.
 *   `T=prisoner|hostage`: the object, headed by one of the words, is the target; so after a preposition.
 * - `to|at:T`: a party after one of the prepositions; `in:O` anything; `under:fire|attack` one of the words.
 * - `to:V`, `that:V`, `ing:V`, `of:V`: a clause; `to:V:retaliate|strike` with one of these verbs,
 *   `to:V:-comment|say` with none of these verbs. Words after a clause head the object of its verb: `S vow to:V:lift ban|embargo`.
 *   `that:V:must` asks for an obligation of a party, `that:V:bid` for one or for what is bidden ("insist that he leave"),
 *   `that:V:fact` for no word of what may or will be ("would be wrong"), `that:V:due` for one of what will or must be; verbs
 *   may follow: `that:V:must:-see`, `that:V:fact:wrong|guilty`. `that:V:will` asks for what the speaker says he will do,
 *   `that:V:refused:accept` for what he will not or cannot do ("that it would never accept"; `to:V:refused`: "vowed never to accept").
 * - `x:guilty|responsible`: a predicate of the object; `x:-` there must be none, nor a clause.
 * - `not:record|joint`: no such word heads the object of a verb and no such adjective describes it; where the object
 *   is given by words, no such noun either ("press conference"). None describes a noun ("heart attack"), and none heads
 *   what a preposition brings as a party ("war on drugs").
 * - `doer:troops|rebel`: one of the words heads who does it, whatever his role; `doer:-storm|price`: none does, nor the
 *   circumstance of a passive without a doer ("killed in a storm"). A row may say so of all its patterns.
 * - `without:not|guilty`: no such word depends on the head, its object or the object of its clause, whatever it does there ("pleaded
 *   guilty", "is not worried", "in recognition of"); `own` stands for a possessor like "his".
 *
 * `@treaty` stands for the words of the row `words/treaty`, so that a kind of thing is listed once.
 *
 * Passives, relative clauses, participles and control need no pattern of their own: the engine undoes them.
 */

export type Role = 'S' | 'T' | 'ST';

/** What fills a slot: a party with its role, anything, or one of the lemmas. `strict`: the words themselves must name a party. */
export type Filler =
  | { readonly kind: 'party'; readonly role: Role; readonly strict: boolean }
  | { readonly kind: 'thing' }
  | { readonly kind: 'words'; readonly lemmas: readonly string[]; readonly role: Role | null };

export type ClauseForm = 'to' | 'that' | 'ing' | 'bare' | 'prep';

/** What a clause tells: an obligation of a party, what is bidden, a fact, what is due, what will be done, what will not. */
export type ClauseMood = 'must' | 'bid' | 'fact' | 'due' | 'will' | 'refused';

export type Part =
  | { readonly kind: 'object'; readonly filler: Filler; readonly optional: boolean }
  | { readonly kind: 'prep'; readonly preps: readonly string[]; readonly filler: Filler; readonly optional: boolean }
  | {
      readonly kind: 'clause';
      readonly form: ClauseForm;
      readonly preps: readonly string[];
      readonly lemmas: readonly string[];
      /** Verbs that must not head the clause. */
      readonly except: readonly string[];
      readonly mood: ClauseMood | null;
      /** Lemmas of which one must head the object of the clause; none where any will do. */
      readonly object: readonly string[];
      readonly optional: boolean;
    }
  | { readonly kind: 'predicate'; readonly lemmas: readonly string[]; readonly absent: boolean };

export interface Head {
  readonly lemma: string;
  readonly particle: string | null;
}

export interface Pattern {
  readonly text: string;
  /** Role of the subject; null for nouns and for `_`. */
  readonly subject: Role | null;
  /** Whether the words of the subject must name a party themselves. */
  readonly subjectStrict: boolean;
  readonly pos: 'verb' | 'noun' | 'adjective';
  readonly heads: readonly Head[];
  /** Preposition that makes the head a predicate: "be in favour". */
  readonly marker: readonly string[];
  readonly parts: readonly Part[];
  /** The parts again: objects (an indirect one before the direct one), and all others. */
  readonly objects: readonly (Part & { kind: 'object' })[];
  readonly others: readonly Exclude<Part, { kind: 'object' }>[];
  /** Lemmas of which none may head the object of a verb, describe a noun or head what a preposition brings. */
  readonly not: readonly string[];
  /** Lists of lemmas of which each must have one that heads the doer; none where anybody may do it. */
  readonly doer: readonly (readonly string[])[];
  /** Lists of lemmas of which none may head the doer or the circumstance of a passive without one. */
  readonly notDoer: readonly (readonly string[])[];
  /** Lemmas of which none may depend on the head, its object or that of its clause. */
  readonly without: readonly string[];
  /** Role of a possessor of a noun head. */
  readonly possessor: Role;
}

const ROLE = /^(S|T|ST)(!?)$/;
/** Words, of which a compound has two. */
const WORD = /^@?[a-z][a-z'é-]*(?:\+[a-z'é-]+)?$/;

/** Reads lemmas parted by `|`; the same text gives the same list. */
export type WordReader = (text: string, pattern: string) => readonly string[];

/** A reader that knows the lists behind `@name`. Throws where a list is missing or a word is none. */
export function wordReader(lists: ReadonlyMap<string, readonly string[]>): WordReader {
  const known = new Map<string, readonly string[]>();
  return (text, pattern) => {
    let list = known.get(text);
    if (!list) {
      list = plainWords(text, pattern).flatMap((word) => {
        if (!word.startsWith('@')) return [word];
        const meant = lists.get(word.slice(1));
        if (!meant) throw new Error(`pattern "${pattern}": no list of words "${word.slice(1)}"`);
        return meant;
      });
      known.set(text, list);
    }
    return list;
  };
}

/** Leaves `@name` as it stands: for questions of form alone. */
const plainWords: WordReader = (text, pattern) => {
  const list = text.split('|');
  for (const word of list) if (!WORD.test(word)) throw new Error(`pattern "${pattern}": "${word}" is no lemma`);
  return list;
};

/** Names of the lists of words a pattern speaks of. */
export const listsIn = (pattern: string): string[] => [...pattern.matchAll(/@([a-z-]+)/g)].map(([, name]) => name!);

function filler(text: string, pattern: string, words: WordReader): Filler {
  const role = ROLE.exec(text);
  if (role) return { kind: 'party', role: role[1] as Role, strict: role[2] === '!' };
  if (text === 'O') return { kind: 'thing' };
  const target = text.startsWith('T=');
  return { kind: 'words', lemmas: words(target ? text.slice(2) : text, pattern), role: target ? 'T' : null };
}

const MOODS = new Map<string, ClauseMood>([
  ['must', 'must'],
  ['bid', 'bid'],
  ['fact', 'fact'],
  ['due', 'due'],
  ['will', 'will'],
  ['refused', 'refused'],
]);

function clause(introducer: string, conditions: readonly string[], optional: boolean, pattern: string, words: WordReader): Part {
  const forms: Record<string, ClauseForm> = { to: 'to', that: 'that', ing: 'ing', bare: 'bare' };
  const mood = MOODS.get(conditions[0] ?? '') ?? null;
  const verbs = mood === null ? conditions[0] : conditions[1];
  const excluded = verbs?.startsWith('-') ? verbs.slice(1) : undefined;
  return {
    kind: 'clause',
    form: forms[introducer] ?? 'prep',
    preps: forms[introducer] ? [] : words(introducer, pattern),
    lemmas: verbs && excluded === undefined ? words(verbs, pattern) : [],
    except: excluded === undefined ? [] : words(excluded, pattern),
    mood,
    object: [],
    optional,
  };
}

function part(word: string, pattern: string, words: WordReader): Part {
  const optional = word.endsWith('?');
  const text = optional ? word.slice(0, -1) : word;
  const [before, after, ...rest] = text.split(':');
  if (after === undefined) return { kind: 'object', filler: filler(text, pattern, words), optional };
  if (before === 'x') return { kind: 'predicate', lemmas: after === '-' ? [] : words(after, pattern), absent: after === '-' };
  if (after === 'V') return clause(before!, rest, optional, pattern, words);
  return { kind: 'prep', preps: words(before!, pattern), filler: filler(after, pattern, words), optional };
}

/** Words that follow a clause belong to it. */
function joinClauses(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const one of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'clause' && one.kind === 'object' && one.filler.kind === 'words')
      joined[joined.length - 1] = { ...last, object: one.filler.lemmas };
    else joined.push(one);
  }
  return joined;
}

/** Conditions on the doer: those of the pattern and, after them, those of its row. */
function doers(conditions: readonly string[], pattern: string, words: WordReader): Pick<Pattern, 'doer' | 'notDoer'> {
  const isNot = (condition: string): boolean => condition.startsWith('-');
  return {
    doer: conditions.filter((c) => !isNot(c)).map((c) => words(c, pattern)),
    notDoer: conditions.filter(isNot).map((c) => words(c.slice(1), pattern)),
  };
}

/**
 * Reads one pattern; `rowDoer` is the condition on the doer that holds for its row. Throws an error that names the pattern
 * where the notation is broken.
 */
export function parsePattern(text: string, words: WordReader = plainWords, rowDoer: string | null = null): Pattern {
  const list = text.trim().split(/\s+/);
  const noun = list[0]?.endsWith('/n') ?? false;
  const role = noun ? null : list.shift();
  if (!noun && !(role === '_' || ROLE.test(role ?? '')))
    throw new Error(`pattern "${text}" must begin with S, T, ST or _, or with nouns/n`);
  let head = (list.shift() ?? '').replace(/\/n$/, '');
  let pos: Pattern['pos'] = noun ? 'noun' : 'verb';
  let marker: readonly string[] = [];
  if (head === 'be') {
    // After "be" the predicate heads the clause: "be ready", "be in favour".
    pos = 'adjective';
    const predicate = list.shift() ?? '';
    const [prep, value] = predicate.split(':');
    if (value !== undefined) marker = words(prep!, text);
    head = value ?? predicate;
  }
  const heads = words(head, text).map((word): Head => {
    const [lemma, ...particle] = word.split('+');
    return { lemma: lemma!, particle: particle.length > 0 ? particle.join(' ') : null };
  });
  const possessor = list.find((w) => w.startsWith('poss:'));
  const not = list.find((w) => w.startsWith('not:'));
  const doer = list.filter((w) => w.startsWith('doer:'));
  const without = list.find((w) => w.startsWith('without:'));
  const apart = new Set([possessor, not, without, ...doer]);
  const parts = joinClauses(list.filter((w) => !apart.has(w)).map((w) => part(w, text, words)));
  return {
    text,
    subject: role === null || role === '_' || role === undefined ? null : (role.replace('!', '') as Role),
    subjectStrict: role?.endsWith('!') ?? false,
    pos,
    heads,
    marker,
    parts,
    objects: parts.filter((p) => p.kind === 'object'),
    others: parts.filter((p) => p.kind !== 'object'),
    not: not === undefined ? [] : words(not.slice(4), text),
    ...doers([...doer.map((w) => w.slice(5)), ...(rowDoer === null ? [] : [rowDoer])], text, words),
    without: without === undefined ? [] : words(without.slice('without:'.length), text),
    possessor: (possessor?.slice(5) as Role | undefined) ?? 'S',
  };
}
