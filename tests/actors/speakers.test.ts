/** A third person in a quotation is not the one who speaks. */
import { expect, test } from 'vitest';
import { actorsIn } from './world.ts';

/** Id of the person whom the first "he" means, null where it is nobody. */
const he = (text: string): string | null =>
  actorsIn(text).find((a) => a.mentions.some((m) => m.pronoun && m.text.toLowerCase() === 'he'))?.id ?? null;

test.each([
  ['"I trust Sameh Shoukry and he agrees," Sergei Lavrov said.', 'person/sameh-shoukry'],
  ['Sergei Lavrov praised Sameh Shoukry. "But he won\'t go," Lavrov said.', 'person/sameh-shoukry'],
  ['Sergei Lavrov said: "Cairo is far." "There he won\'t go."', null],
  ['Sergei Lavrov said he agrees.', 'person/sergei-lavrov'],
  ['Sergei Lavrov spoke in Cairo. "Then he left Cairo," Sameh Shoukry said.', 'person/sergei-lavrov'],
])('%s', (text, id) => {
  expect(he(text)).toBe(id);
});
