/** Of what sphere a text speaks: politics, business, sport, or the rest of life. Told by its words alone. */
import type { Lexicon } from '../../lexicon/types.ts';
import { nounForms, verbForms } from '../../text/inflect.ts';
import { onceFor } from '../../text/tables.ts';

export const SPHERES = ['politics', 'business', 'sport', 'society'] as const;

/** Share of a text's telling words that speak of each sphere, in the order of `SPHERES`; all 0 where none tells. */
export type Leaning = readonly number[];

const WORD = /[a-z]+(?:-[a-z]+){0,2}/gi;
/** Words that tell nothing, so that a single one decides little. */
const DOUBT = 2;

function compile(lexicon: Lexicon): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>();
  const lists = new Map(lexicon.wordLists.map((list) => [list.id, list.words]));
  SPHERES.forEach((sphere, i) => {
    for (const word of lists.get(`words/sphere-${sphere}`) ?? [])
      for (const form of [...nounForms(word), ...verbForms(word)]) if (!byWord.has(form)) byWord.set(form, i);
  });
  return byWord;
}

const sphereByWord = onceFor(compile);

/** How much a text leans to each sphere. */
export function leaningOf(text: string, lexicon: Lexicon): Leaning {
  const byWord = sphereByWord(lexicon);
  const counts = SPHERES.map(() => 0);
  let all = DOUBT;
  for (const [word] of text.matchAll(WORD)) {
    const sphere = byWord.get(word.toLowerCase());
    if (sphere === undefined) continue;
    counts[sphere]! += 1;
    all += 1;
  }
  return counts.map((n) => n / all);
}
