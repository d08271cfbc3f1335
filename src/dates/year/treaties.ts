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
    const told = DEEDS.flatMap(({ said, row, lasting }) =>
      said.test(words) ? history.filter(({ what }) => row.test(what)).map((dated) => ({ ...dated, lasting })) : [],
    );
    const weighDeed = (deed: Dated & { lasting: boolean }, day: Day): number => {
      const period = periodOf(deed.date);
      if (!period) return 0;
      const since = day - period.last;
      if (day < period.first - 45) return deed.lasting ? -2 : -0.8;
      if (deed.lasting) return 0.3;
      return since <= 45 ? 2 : since <= 365 ? 0.7 : -0.3;
    };
    const best = (day: Day): (typeof told)[number] | undefined => told.toSorted((a, b) => weighDeed(b, day) - weighDeed(a, day))[0];
    return [
      {
        kind: 'treaty',
        weigh: (day) => {
          const young = born && day < born.first - 700 ? -2 : 0;
          const deed = best(day);
          return young + (deed ? weighDeed(deed, day) : 0);
        },
        tell: (day) => {
          const deed = best(day);
          const period = deed ? periodOf(deed.date) : null;
          if (!deed || !period) return `${treaty.name} dates from ${inWords((treaty.signed ?? treaty.adopted)!)}`;
          return `${treaty.name}: ${deed.what}${deed.by ? ` (${deed.by})` : ''} ${inWords(deed.date)}, ${apart(period.first, day)}`;
        },
      },
    ];
  });
}
