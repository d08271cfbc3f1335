/** Treaty events: "the extension of New START" was news in the days after 3 February 2021. */
import type { TreatyEntry } from '../../lexicon/types.ts';
import type { Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import type { Scene, Witness } from './witness.ts';
import { apart, inWords } from './words.ts';

/** What a text says of a treaty, and the words of the lexicon for the same. */
const DEEDS: readonly { said: RegExp; row: RegExp; lasting: boolean }[] = [
  { said: /\bexten(?:d|sion)/i, row: /exten/i, lasting: false },
  { said: /\bsign(?:ed|ing|ature)\b/i, row: /^signed$/i, lasting: false },
  { said: /\bratif/i, row: /ratif|in force/i, lasting: false },
  { said: /\b(?:enter(?:ed|s|ing)? into force|took effect|in force)\b/i, row: /in force/i, lasting: false },
  { said: /\bsuspen/i, row: /suspen/i, lasting: false },
  { said: /\bwithdr|\bpull(?:ed|s|ing)? out\b|\bquit|\bleav|\bexit/i, row: /withdr|left|exit/i, lasting: false },
  { said: /\bcollapse|\bdemise|\bdefunct|\bended\b|\bexpire[ds]?\b|\blapse/i, row: /end|expire|withdr|collapse|terminat/i, lasting: true },
];

/** Characters on either side of a treaty's name in which its deed is told. */
const AROUND = 90;

interface Dated {
  readonly what: string;
  readonly date: string;
  /** ISO 3166-1 alpha-3 of the state that did it alone. */
  readonly by?: string | null;
}

const historyOf = (treaty: TreatyEntry): Dated[] => [
  ...(treaty.signed ? [{ what: 'signed', date: treaty.signed }] : []),
  ...(treaty.inForce ? [{ what: 'in force', date: treaty.inForce }] : []),
  ...treaty.changes,
  ...(treaty.ended ? [{ what: 'ended', date: treaty.ended }] : []),
];

/** The words around every place where the treaty is named. */
function settings(text: string, treaty: TreatyEntry): string {
  const parts: string[] = [];
  for (const name of new Set([treaty.name, ...treaty.aliases.map((alias) => alias.text)])) {
    for (let at = text.indexOf(name); at >= 0 && parts.length < 12; at = text.indexOf(name, at + name.length))
      parts.push(text.slice(Math.max(0, at - AROUND), at + name.length + AROUND));
  }
  return parts.join(' … ');
}

export function treatyWitnesses(scene: Scene): Witness[] {
  return scene.treaties.flatMap((id): Witness[] => {
    const treaty = scene.lexicon.get(id);
    if (treaty?.kind !== 'treaty') return [];
    const words = settings(scene.article.text, treaty);
    const history = historyOf(treaty);
    const born = periodOf(treaty.adopted ?? treaty.signed ?? '');
    const told = DEEDS.flatMap(({ said, row, lasting }) => (said.test(words) ? deedsOf(history, row, lasting) : []));
    return [
      {
        kind: 'treaty',
        weigh: ({ day }) =>
          (born && day < born.first - 700 ? -2 : 0) +
          Math.max(told.length > 0 ? -Infinity : 0, ...told.map((deed) => weighDeed(deed, day))),
        tell: (day, exact) => {
          const deed = told.toSorted((a, b) => weighDeed(b, day) - weighDeed(a, day))[0];
          if (!deed) return `${treaty.name} dates from ${inWords((treaty.signed ?? treaty.adopted)!)}`;
          const what = `${treaty.name}: ${deed.what}${deed.by ? ` (${deed.by})` : ''} ${inWords(deed.date)}`;
          return exact ? `${what}, ${apart(deed.first, day)}` : what;
        },
      },
    ];
  });
}

type Deed = Dated & Readonly<{ first: Day; last: Day; lasting: boolean }>;

/** The acts of a treaty's history that the words may mean. */
function deedsOf(history: readonly Dated[], row: RegExp, lasting: boolean): Deed[] {
  return history.flatMap((dated): Deed[] => {
    const period = row.test(dated.what) ? periodOf(dated.date) : null;
    return period ? [{ ...dated, ...period, lasting }] : [];
  });
}

function weighDeed({ first, last, lasting }: Deed, day: Day): number {
  if (day < first - 45) return lasting ? -2 : -0.8;
  if (lasting) return 0.3;
  return day - last <= 45 ? 2 : day - last <= 365 ? 0.7 : -0.3;
}
