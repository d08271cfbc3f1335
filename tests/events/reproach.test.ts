/** Blame told without a verb of blame: by what something is called, or what is said of it. */
import { expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

const acts = (text: string): string[] => eventsIn(text, '2024-03-04').map((e) => `${e.type} ${e.source.join('+')} > ${e.target.join('+')}`);

test.each([
  // What something is called
  ['Norway described the Chilean plan as a provocation.', 'state/norway', 'state/chile'],
  ['Norway described the visit of Chile as a deeply offensive gesture.', 'state/norway', 'state/chile'],
  ["The foreign minister of Norway called Chile's comments deplorable.", null, 'state/chile'],
  ['Norway called the remarks of Chile diplomatically rude.', 'state/norway', 'state/chile'],
  ['Norway labelled the Chilean decision a flagrant breach of the accord.', 'state/norway', 'state/chile'],
  ['Norway called the Chilean raid an act of war.', 'state/norway', 'state/chile'],
  // What is said of it
  ['Norway said the Chilean claims were groundless.', 'state/norway', 'state/chile'],
  ['Norway stressed that the Chilean blockade of the port is a violation of the treaty.', 'state/norway', 'state/chile'],
  ["Norway argued that Chile's conduct violates the law of the sea.", 'state/norway', 'state/chile'],
  ['Norway said Chile had committed war crimes.', 'state/norway', 'state/chile'],
  ['Norway said that Chile was undermining the talks.', 'state/norway', 'state/chile'],
  // Whom nobody in particular accuses
  ['Chile has been accused of war crimes.', '', 'state/chile'],
  ['Chile has been accused of hiding weapons.', '', 'state/chile'],
] as const)('%s', (text, source, target) => {
  const found = eventsIn(text, '2024-03-04').filter((e) => e.type === 'ACCUSE');
  expect(found).toHaveLength(1);
  if (source !== null) expect(found[0]!.source.join('+')).toBe(source);
  expect(found[0]!.target.join('+')).toBe(target);
});

test.each([
  'Norway described the talks with Chile as frank.',
  'Norway called Chile a good friend.',
  'Norway called the offensive of Chile a great success.',
  'Norway said the plans of Chile were not racist.',
  'Norway said the plans of Chile would be illegal without a law.',
  'Norway said Chile had not violated the treaty.',
])('no blame: %s', (text) => expect(acts(text).filter((a) => a.startsWith('ACCUSE'))).toEqual([]));
