/** Mentions of persons gathered by name: full names first, then surnames and given names that stand alone. */
import type { Lexicon, PersonEntry } from '../../lexicon/types.ts';
import { foldWord } from '../../text/fold.ts';
import { unitsByLine, type Scan } from '../scan.ts';
import type { Chunk, Line, PersonChunk, PersonDraft } from '../types.ts';
import { isCapitalised } from '../units.ts';
import { functionWords, honorifics, particles, speechVerbs } from '../vocabulary.ts';
import { dealFamous, isSurnameAlone } from './namesakes.ts';
import { peopleIndex } from './people-index.ts';

const foldedWords = (name: string): string[] =>
  name
    .replace(/,? [JS]r\.?$/, '')
    .split(/\s+/)
    .map(foldWord)
    .filter((w) => w.length > 0);

/** Folded names by which the person may be called alone: surname first, then given names. */
function shortForms(draft: PersonDraft): { surnames: string[]; given: string[] } {
  const words = draft.name.replace(/,? [JS]r\.?$/, '').split(/\s+/);
  const last = words.at(-1)!;
  const before = words.at(-2);
  const surnames = [foldWord(last), foldWord(last.replace(/^(?:al|el|an|as|ash|at)[-‐]/i, ''))];
  if (before && particles.has(before.toLowerCase())) surnames.push(foldWord(before + last));
  for (const entry of draft.entries) surnames.push(foldWord(entry.surname), foldWord(entry.surname.split(/[\s-]/).at(-1)!));
  const first = words[0]!;
  const given = draft.full && words.length > 1 && first.length > 2 && !first.endsWith('.') ? [foldWord(first)] : [];
  // "Mohd Faiz Rossi" is called Faiz.
  if (given.length > 0 && words.length > 2 && /^(?:mohd|md|muhammad|mohammad|mohamed|mohammed|abdul)$/i.test(first))
    given.push(foldWord(words[1]!));
  return { surnames: surnames.filter((w) => w.length > 1), given };
}

/** Whether two full names may be one person's: equal words, or one a shortening of the other with the same last word. */
function sameName(a: string, b: string): boolean {
  const x = foldedWords(a);
  const y = foldedWords(b);
  if (x.join(' ') === y.join(' ')) return true;
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  if (x.length > 2 && x.length === y.length)
    return differences(x, y) === 0 || (differences(x, y) === 1 && x.every((w, i) => isVariant(w, y[i]!)));
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.slice(0, -1).every((word) => many.some((other) => other === word || (word.length === 1 && other.startsWith(word))));
}

const differences = (x: readonly string[], y: readonly string[]): number => x.filter((word, i) => word !== y[i]).length;

/** "saeid" and "saeed": equal words, or longer ones that differ in one letter as transcriptions do. */
function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  const other = [...a].filter((letter, i) => letter !== b.charAt(i)).length;
  return a.length > 3 && a.length === b.length && other === 1 && a.charAt(0) === b.charAt(0) && a.at(-1) === b.at(-1);
}

const isSame = (draft: PersonDraft, chunk: PersonChunk): boolean =>
  shares(draft.entries, chunk.entries) || (!(draft.entries.length > 0 && chunk.entries.length > 0) && sameName(draft.name, chunk.name));

const shares = (a: readonly PersonEntry[], b: readonly PersonEntry[]): boolean => a.some((entry) => b.includes(entry));

export function gatherPersons(scan: Scan, lexicon: Lexicon): PersonDraft[] {
  const drafts: PersonDraft[] = [];
  const persons = scan.chunks.filter((c): c is PersonChunk => c.kind === 'person');
  const isFull = (chunk: PersonChunk): boolean => chunk.entries.length > 0 || /\s/.test(chunk.name);
  const byKey = new Map<string, PersonDraft[]>();
  const keysOf = ({ name, entries }: Pick<PersonDraft, 'name' | 'entries'>): string[] => [
    ...entries.map((e) => e.id),
    foldedWords(name).at(-1) ?? '',
  ];
  const enter = (chunk: PersonChunk): void => {
    const keys = keysOf(chunk);
    const known = keys.flatMap((key) => byKey.get(key) ?? []).find((d) => isSame(d, chunk));
    const draft = known ?? { name: chunk.name, entries: chunk.entries, chunks: [], full: true };
    draft.chunks.push(chunk);
    if (known) {
      if (chunk.name.length > known.name.length && known.entries.length === 0) known.name = chunk.name;
      if (known.entries.length === 0 || (chunk.entries.length > 0 && chunk.entries.length < known.entries.length))
        known.entries = chunk.entries;
    } else drafts.push(draft);
    for (const key of keys) if (!byKey.get(key)?.includes(draft)) byKey.set(key, [...(byKey.get(key) ?? []), draft]);
  };
  const full = persons.filter(isFull);
  const famous = full.filter(isSurnameAlone);
  full.filter((c) => !famous.includes(c)).forEach(enter);
  const { ofNamesakes, own } = dealFamous(famous, drafts, lexicon);
  own.forEach(enter);
  const lone = [...persons.filter((c) => !isFull(c)), ...ofNamesakes, ...shortMentions(scan, drafts, lexicon)].sort(
    (a, b) => a.start - b.start,
  );
  const bearers = new Bearers(drafts);
  for (const chunk of lone) attach(chunk, drafts, bearers, lexicon);
  for (const draft of drafts) draft.chunks.sort((a, b) => a.start - b.start);
  return drafts.sort((a, b) => a.chunks[0]!.start - b.chunks[0]!.start);
}

/** Drafts by the short names they may bear. */
class Bearers {
  readonly #surnames = new Map<string, PersonDraft[]>();
  readonly #given = new Map<string, PersonDraft[]>();

  constructor(drafts: readonly PersonDraft[]) {
    for (const draft of drafts) this.add(draft);
  }

  add(draft: PersonDraft): void {
    const { surnames, given } = shortForms(draft);
    const enter = (index: Map<string, PersonDraft[]>, key: string): void => void index.set(key, [...(index.get(key) ?? []), draft]);
    for (const key of new Set(surnames)) enter(this.#surnames, key);
    for (const key of new Set(given)) enter(this.#given, key);
  }

  of(key: string): readonly PersonDraft[] {
    return this.#surnames.get(key) ?? this.#given.get(key) ?? [];
  }
}

/** Gives a lone name to the person last named before it who bears it; else to one named later; else it is a person of its own. */
function attach(chunk: PersonChunk, drafts: PersonDraft[], bearers: Bearers, lexicon: Lexicon): void {
  const key = foldWord(chunk.name);
  const index = peopleIndex(lexicon);
  const bearing = bearers.of(key);
  // "Mr. Netanyahus view": the apostrophe of a possessive is often lost.
  const fitting = (bearing.length === 0 && key.endsWith('s') ? bearers.of(key.slice(0, -1)) : bearing).filter(
    (d) => !chunk.gender || chunk.gender === (genderOf(d, index.genderOf) ?? chunk.gender),
  );
  const lastBefore = (d: PersonDraft): number => d.chunks.findLast((c) => c.start < chunk.start)?.start ?? -1;
  const best =
    fitting.length < 2
      ? fitting[0]
      : fitting.toSorted((a, b) => lastBefore(b) - lastBefore(a) || a.chunks[0]!.start - b.chunks[0]!.start)[0];
  if (best) best.chunks.push(chunk);
  else {
    const draft: PersonDraft = { name: chunk.name, entries: index.bySurname.get(key) ?? [], chunks: [chunk], full: false };
    drafts.push(draft);
    bearers.add(draft);
  }
}

export function genderOf(draft: PersonDraft, ofName: (word: string) => 'f' | 'm' | null): 'f' | 'm' | null {
  return draft.entries[0]?.gender ?? draft.chunks.find((c) => c.gender)?.gender ?? (draft.full ? ofName(draft.name.split(' ')[0]!) : null);
}

/** Lone capitalised words that are a short name of a person of the document, or a surname that only a leader of the lexicon bears. */
function shortMentions({ lines, chunks, use: { spoken } }: Scan, drafts: readonly PersonDraft[], lexicon: Lexicon): PersonChunk[] {
  const own = new Set(drafts.flatMap((d) => Object.values(shortForms(d)).flat()));
  const { bySurname } = peopleIndex(lexicon);
  // "King was freed": a surname that is also a title, once the document has introduced its bearer.
  const isOwn = (c: Chunk): boolean =>
    c.kind === 'role' && c.first === c.last && isCapitalised(lines[c.line]!.units[c.first]) && own.has(foldWord(c.title.text));
  const covered = unitsByLine(chunks.filter((c) => !isOwn(c)));
  const found: PersonChunk[] = [];
  lines.forEach((line, lineIndex) => {
    const { units } = line;
    for (let i = 0; i < units.length; i++) {
      const unit = units[i]!;
      if (!isCapitalised(unit) || covered.get(lineIndex)?.has(i)) continue;
      const key = foldWord(unit.text);
      const particle = i > 0 && particles.has(units[i - 1]!.lower) && own.has(foldWord(units[i - 1]!.text) + key);
      const mine = (own.has(key) || particle) && standsAlone(line, i, spoken);
      if (!mine && !(bySurname.has(key) && isLeadersName(line, i, spoken))) continue;
      const first = particle ? i - 1 : i;
      found.push({
        kind: 'person',
        line: lineIndex,
        first,
        last: i,
        nameFirst: first,
        start: units[first]!.start,
        end: unit.end,
        how: 'surname',
        name: unit.text,
        entries: [],
        title: null,
        gender: null,
      });
    }
  });
  return found;
}

/** A capitalised word that is no part of a longer name and no common word at the start of a sentence. */
function standsAlone({ units }: Line, i: number, spoken: ReadonlySet<string>): boolean {
  const unit = units[i]!;
  const next = units[i + 1];
  const previous = units[i - 1];
  if (unit.form === 'caps' && unit.text.length < 4) return false;
  // "Johnson & Johnson": a firm.
  if (previous?.text === '&' || next?.text === '&') return false;
  if (unit.reading !== null && unit.reading !== 'role' && !(speechVerbs.has(next?.lower ?? '') || honorifics.has(previous?.lower ?? '')))
    return false;
  if (functionWords.has(unit.lower) && !spoken.has(unit.text)) return false;
  if (unit.reading === 'role' && (previous?.lower === 'the' || (isCapitalised(next) && next!.reading === null))) return false;
  const joined = isCapitalised(next) && next!.reading === null && !functionWords.has(next!.lower);
  return !joined;
}

/** Stricter, for a surname that the document never introduces: inside a sentence, or beside a verb of saying. */
function isLeadersName(line: Line, i: number, spoken: ReadonlySet<string>): boolean {
  const { units } = line;
  const unit = units[i]!;
  const previous = units[i - 1];
  if (unit.reading !== null || unit.form === 'caps' || unit.text.length < 4 || !standsAlone(line, i, spoken)) return false;
  if (isCapitalised(previous) && previous!.reading === null && !functionWords.has(previous!.lower)) return false;
  if (previous?.lower === 'the' && !/^(?:government|administration|regime)$/.test(units[i + 1]?.lower ?? '')) return false;
  const opens = previous === undefined || /^["“‘'(—–:-]$/.test(previous.text);
  return !opens || spoken.has(unit.text) || /^['’]s$/.test(units[i + 1]?.text ?? '') || line.titleCase;
}
