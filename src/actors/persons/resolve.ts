/** The sieve of persons: each draft tied to an entry and an office, or left out where nothing introduces it. */
import type { PersonEntry, StateEntry } from '../../lexicon/types.ts';
import { officeOf } from '../offices/index.ts';
import { isHead, runsOn, yearsFrom } from '../offices/terms.ts';
import { slugOf } from '../organisations/bodies.ts';
import type { Resolution } from '../resolution.ts';
import type { OrganisationChunk, PersonChunk, PersonDraft, Title } from '../types.ts';
import { genderOf } from './drafts.ts';
import { governmentAfter } from './governments.ts';
import { identify, leadingTitle } from './identify.ts';
import { peopleIndex } from './people-index.ts';
import { principalCountry } from './principals.ts';

/** Enters the persons of the drafts and their mentions by name. */
export function resolvePersons(r: Resolution): void {
  const { drafts, lexicon, scan } = r.input;
  const index = peopleIndex(lexicon);
  for (const draft of drafts) {
    const governs = (c: PersonChunk): boolean => governmentAfter(scan.lines[c.line]!.units, c) !== null;
    const entry = identify(
      draft,
      r.setting,
      draft.chunks.some((c) => c.how === 'title-and-name' || governs(c)),
    );
    const title = ownTitle(r, draft);
    const ruled = entry && stateRuledBy(r, entry);
    const [governments, own] = split(draft.chunks, (c) => ruled !== null && governs(c));
    for (const chunk of governments) {
      const { units } = scan.lines[chunk.line]!;
      const span = { start: units[chunk.nameFirst]!.start, end: governmentAfter(units, chunk)!.end };
      r.mention(r.enterState(ruled!), span, chunk.line, chunk.nameFirst, 'metonym', null, ruled!.iso3);
    }
    if (own.length === 0) continue;
    const introduced = draft.full || draft.chunks.some((c) => c.how === 'title-and-name');
    if (!entry && !introduced) continue;
    const serves = bodyCountry(r, draft.chunks) ?? (draft.chunks.some(isOfFirm) ? null : (nationOf(r, draft.chunks[0]!.line) ?? r.home));
    const office = officeOf(entry, title, r.setting.day, lexicon, serves, principalCountry(scan, draft.chunks));
    const id = r.book.enter({
      id: entry?.id ?? `person/${slugOf(draft.name)}`,
      name: entry?.name ?? draft.name,
      type: 'person',
      ...office,
      wikidata: entry?.wikidata ?? null,
      known: entry !== null,
    });
    const titles = draft.chunks.flatMap((c) => (c.title ? [c.title] : []));
    r.titles.set(id, [...(r.titles.get(id) ?? []), ...titles]);
    const gender = entry?.gender ?? genderOf(draft, index.genderOf);
    for (const chunk of own) r.mention(id, chunk, chunk.line, chunk.first, chunk.how, gender, office.country);
  }
}

/** The title that says most of the person; a counterpart holds the office of the one met, for another state. */
function ownTitle(r: Resolution, draft: PersonDraft): Title | null {
  const title = leadingTitle(draft);
  if (!title || !/(?:^| )counterpart$/.test(title.text)) return title;
  const { line, start } = draft.chunks.find((c) => c.title?.text === title.text) ?? draft.chunks[0]!;
  const met = r.trail.nearest(line, start, 1, (s) => s.type === 'person' && r.titles.has(s.id));
  const office = met && r.titles.get(met.id)!.find((t) => t.role !== null && !t.text.endsWith('counterpart'));
  return office ? { text: office.text, role: office.role, of: title.of, modifier: null } : title;
}

/** The state the person heads on the day, or without a day ever headed. */
function stateRuledBy(r: Resolution, { id }: PersonEntry): StateEntry | null {
  const { lexicon, day } = r.setting;
  const term = lexicon.termsOf(id).find((t) => isHead(t) && (day === null || runsOn(t, day) || yearsFrom(t, day) <= 2));
  const state = term && lexicon.get(term.of);
  return state?.kind === 'state' ? state : null;
}

/** The one state named in a sentence in any form, null where there is none or several. A capital where something happens names none. */
function nationOf(r: Resolution, line: number): string | null {
  const { units } = r.input.scan.lines[line]!;
  const states = units.flatMap((u, i) =>
    /^(?:state|adjective|capital)$/.test(u.reading ?? '') && !(u.reading === 'capital' && PLACING.has(units[i - 1]?.lower ?? ''))
      ? [(u.entries[0] as StateEntry).iso3]
      : [],
  );
  return new Set(states).size === 1 ? states[0]! : null;
}
const PLACING = new Set(['in', 'at', 'from', 'near', 'to', 'for', 'through']);

/** "Senior vice-president", "managing director": offices of firms, not of states. */
const isOfFirm = ({ title }: PersonChunk): boolean =>
  title !== null && title.of === null && /^(?:senior|executive|assistant|group) vice|managing director/i.test(title.text);

/** "Coffee Institute (IBC) president X", "Ministry of Trade (MOT) Vice Minister X": the country of the body before the bracket. */
function bodyCountry({ input: { scan } }: Resolution, persons: readonly PersonChunk[]): string | null {
  for (const { line, first, start, title } of persons) {
    if (!title || title.of !== null || !/^[)>]$/.test(scan.lines[line]!.units[first - 1]?.text ?? '')) continue;
    const body = scan.chunks.findLast((c): c is OrganisationChunk => c.kind === 'organisation' && c.line === line && c.end <= start);
    if (body) return body.entry?.country ?? body.country;
  }
  return null;
}

/** Those that pass the test, and the others. */
function split<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
