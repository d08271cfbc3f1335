/** States, capitals, seats of government and national bodies ("Russian troops") as they stand in a sentence. */
import type { StateEntry } from '../../lexicon/types.ts';
import { stateBodies } from '../organisations/index.ts';
import type { Line, StateChunk, Unit } from '../types.ts';

/** Nouns that with a nation before them stand for its state: "the Russian side", "US officials". */
const BODIES = new Set([
  ...stateBodies,
  ...(
    'side sides official officials authorities leadership regime military soldiers warplanes jets diplomats negotiators negotiator counterparts ' +
    'government governments leaders state team armed navy airstrikes aircraft representatives delegates envoys policymakers lawmakers'
  ).split(' '),
]);

/** Words that may stand between nation and body: "Iraqi military officials". */
const BETWEEN = new Set(
  'military security armed government ground special intelligence foreign top senior state interim transitional coalition occupation border'.split(
    ' ',
  ),
);

/** National bodies and names of states, capitals and seats, in order; units in `taken` are left out. */
export function findStates({ units }: Line, line: number, taken: ReadonlySet<number>, commonNouns: ReadonlySet<string>): StateChunk[] {
  const found: StateChunk[] = [];
  for (let i = 0; i < units.length; i++) {
    if (taken.has(i) || commonNouns.has(units[i]!.lower) || inAmerica(units, i)) continue;
    const chunk = bodyAt(units, i, line, taken) ?? nameAt(units, i, line);
    if (!chunk) continue;
    found.push(chunk);
    i = chunk.last;
  }
  return found;
}

/** Names of states that stand in the document as common nouns ("turkey", "china"): there the capital says nothing. */
export function statesAsNouns(lines: readonly Line[]): Set<string> {
  const names = new Set<string>();
  for (const { units } of lines) for (const u of units) if (u.reading === 'state') names.add(u.lower);
  const nouns = new Set<string>();
  for (const { units } of lines) for (const u of units) if (u.form === 'lower' && names.has(u.lower)) nouns.add(u.lower);
  return nouns;
}

const AMERICAN_STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|NH|NJ|NM|NY|NC|ND|RI|SC|SD)\.?$|^(?:N|R|S|W)\.(?:H|J|M|Y|C|D|I|Va)\.$/;

/** "Lebanon, Pa.": a town in the United States. */
const inAmerica = (units: readonly Unit[], i: number): boolean =>
  units[i + 1]?.text === ',' && AMERICAN_STATE.test(units[i + 2]?.text ?? '');

function nameAt(units: readonly Unit[], i: number, line: number): StateChunk | null {
  const { reading, entries } = units[i]!;
  if (reading !== 'state' && reading !== 'capital' && reading !== 'seat') return null;
  const how = reading === 'state' ? 'name' : reading === 'seat' ? 'metonym' : 'capital';
  return chunkOf(units, i, i, line, how, reading, entries as readonly StateEntry[]);
}

function bodyAt(units: readonly Unit[], i: number, line: number, taken: ReadonlySet<number>): StateChunk | null {
  const { reading, entries } = units[i]!;
  if (reading !== 'adjective' && reading !== 'state') return null;
  let last = i + 1;
  while (last < i + 3 && BETWEEN.has(units[last]?.lower ?? '') && units[last]!.reading === null) last++;
  const body = units[last];
  if (!body || taken.has(last) || !(BODIES.has(body.lower) && (body.reading === null || body.reading === 'role'))) return null;
  const first = /^the$/i.test(units[i - 1]?.text ?? '') ? i - 1 : i;
  return chunkOf(units, first, last, line, 'demonym', 'demonym', entries as readonly StateEntry[]);
}

function chunkOf(
  units: readonly Unit[],
  first: number,
  last: number,
  line: number,
  how: StateChunk['how'],
  reading: StateChunk['reading'],
  entries: readonly StateEntry[],
): StateChunk {
  return { kind: 'state', line, first, last, start: units[first]!.start, end: units[last]!.end, how, reading, entries };
}
