/** First and last acts: "congratulated Blinken on assuming office", "newly elected", "outgoing". */
import type { Term } from '../../lexicon/types.ts';
import type { Sentence } from '../../model.ts';
import type { Day } from '../../text/calendar.ts';
import { periodOf } from '../../text/edtf.ts';
import { startOf, termsOfClaim } from './terms.ts';
import type { Scene, Witness } from './witness.ts';
import { apart, inWords } from './words.ts';

const OFFICE =
  '(?:president|prime minister|chancellor|premier|foreign (?:minister|secretary)|secretary of state|defen[cs]e (?:minister|secretary)|top diplomat|secretary[- ]general|government|leader|cabinet|administration)';
const BEGINS = new RegExp(
  `\\b(?:assum(?:ing|ed|ption of)(?: the| his| her)? (?:office|post|duties|presidency|premiership|power)|t(?:ook|aking|akes|aken)(?: up)?(?: the| his| her)? (?:office|post|helm|oath|new post)|(?:sworn|swearing)[ -]in|inaugurat(?:ion|ed)|(?:newly|recently)[- ](?:appointed|elected|installed|named|sworn)|(?:his|her) (?:appointment|election victory|election win|inauguration|swearing)|new(?:ly)? (?:[A-Z][a-z]+ )?${OFFICE}|appointed (?:as )?(?:the )?(?:new )?${OFFICE}|on (?:his|her) (?:new )?appointment|(?:first|maiden) (?:[a-z-]+ ){0,2}(?:call|meeting|conversation|talks|visit|trip|contact|speech) (?:[a-z]+ ){0,3}(?:since|after) (?:taking|assuming|becoming|(?:he|she|his|her) (?:took|became|appointment|election|inauguration)))\\b`,
  'i',
);
const ENDS =
  /\b(?:outgoing|departing|lame[- ]duck|farewell (?:visit|call|meeting|trip|tour)|leav(?:es|ing) office|final (?:days|weeks) in office|stepping down|last (?:visit|trip|meeting|summit) (?:as|before leaving))\b/i;

/** Weights by days since the term began; before it only elections are told of. */
function atBeginning(days: number): number {
  if (days < -75) return -1.2;
  if (days < -3) return 0.3;
  return days <= 60 ? 2 : days <= 150 ? 1 : days <= 365 ? -0.3 : -1.2;
}

/** Words that reports use for years to come: "since he took office", "his inauguration". */
const LASTING = /\b(?:took|inaugurat)/i;

/** Weights by days to the end of the term. */
function atEnd(days: number): number {
  return days < -10 ? -1.2 : days <= 90 ? 2 : days <= 240 ? 0.5 : -1.2;
}

/** The terms of persons with a claim whose surname stands in the sentence, after "congratulated" where it says so. */
function termsIn(sentence: Sentence, scene: Scene): { name: string; term: Term }[] {
  const congratulated = sentence.text.search(/\bcongratulat/i);
  const part = congratulated >= 0 ? sentence.text.slice(congratulated) : sentence.text;
  const seen = new Set<string>();
  return scene.claims.flatMap((claim) => {
    const entry = scene.lexicon.get(claim.person);
    const key = `${claim.person} ${claim.office}`;
    if (entry?.kind !== 'person' || seen.has(key) || !part.includes(entry.surname)) return [];
    seen.add(key);
    return termsOfClaim(claim, scene).map(({ term }) => ({ name: entry.name, term }));
  });
}

/** Surnames of all of whom the text tells an office: a first act is somebody's. */
function surnamesOf({ claims, lexicon }: Scene): string[] {
  const entries = claims.map(({ person }) => lexicon.get(person));
  return [...new Set(entries.flatMap((entry) => (entry?.kind === 'person' ? [entry.surname] : [])))];
}

export function firstActWitnesses(scene: Scene): Witness[] {
  const surnames = surnamesOf(scene);
  for (const sentence of scene.sentences) {
    if (!surnames.some((surname) => sentence.text.includes(surname))) continue;
    const begins = BEGINS.exec(sentence.text);
    const ends = begins ? null : ENDS.exec(sentence.text);
    const words = begins ?? ends;
    if (!words) continue;
    const cases = termsIn(sentence, scene).flatMap(({ name, term }) => {
      const at = begins ? startOf(term) : term.to === null ? null : (periodOf(term.to)?.last ?? null);
      return at === null ? [] : [{ name, term, at }];
    });
    if (cases.length === 0) continue;
    const share = LASTING.test(words[0]) ? 0.5 : 1;
    const fit = (at: Day, day: Day): number => share * (begins ? atBeginning(day - at) : atEnd(at - day));
    return [
      {
        kind: 'first-act',
        weigh: ({ day }) => Math.max(...cases.map(({ at }) => fit(at, day))),
        tell: (day, exact) => {
          const { name, term, at } = cases.toSorted((a, b) => fit(b.at, day) - fit(a.at, day))[0]!;
          const what = `"${words[0]}": ${name} ${begins ? 'took' : 'left'} office ${inWords(begins ? term.from : term.to!)}`;
          return exact ? `${what}, ${apart(at, day)}` : what;
        },
      },
    ];
  }
  return [];
}
