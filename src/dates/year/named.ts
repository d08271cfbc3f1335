/** Persons named without an office: mostly, but not always, they are in the news while they hold one. */
import { fitOf, tenuresOf } from './terms.ts';
import type { Moment, Scene, Witness } from './witness.ts';
import { inWords } from './words.ts';

const OUT_OF_OFFICE = -0.9;
/** Years before the first office in which hardly anybody is named abroad. */
const UNKNOWN_BEFORE = 3 * 365;
const UNKNOWN = -1.6;
/** A list of names speaks no louder than this many. */
const MOST = 6;

export function namedWitnesses({ names, claims, lexicon }: Scene): Witness[] {
  const claimed = new Set(claims.map((claim) => claim.person));
  const persons = new Map<string, string>();
  for (const { candidates } of names) {
    const entry = candidates.length === 1 ? candidates[0]!.entry : undefined;
    if (entry?.kind === 'person' && !claimed.has(entry.id)) persons.set(entry.id, entry.name);
  }
  return [...persons].slice(0, MOST).flatMap(([id, name]): Witness[] => {
    const terms = lexicon.termsOf(id);
    const tenures = tenuresOf(terms);
    if (tenures.length === 0) return [];
    const first = Math.min(...tenures.map((tenure) => tenure.first));
    const weigh = ({ day }: Moment): number =>
      tenures.some((tenure) => fitOf(tenure, day) > -1.5) ? 0 : day < first - UNKNOWN_BEFORE ? UNKNOWN : OUT_OF_OFFICE;
    const open = terms.some((term) => term.to === null);
    const last = terms
      .map((term) => term.to ?? '')
      .sort()
      .at(-1);
    const [earliest] = terms.map((term) => term.from).sort();
    return [
      {
        kind: 'named',
        weigh,
        tell: () => `${name} held office ${open ? `since ${inWords(earliest!)}` : `between ${inWords(earliest!)} and ${inWords(last!)}`}`,
      },
    ];
  });
}
