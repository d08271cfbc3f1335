/** Made-up news prose from a fixed sequence, for tests that need many texts that differ. */
const subjects =
  'The ministers|Two delegations|The harbour authority|A spokesman for the council|Farmers of the valley|The new envoy|Several mayors|The central bank'.split(
    '|',
  );
const verbs =
  'agreed to review|rejected|discussed at length|announced a delay of|asked for more money for|praised|refused to comment on|signed a memorandum about'.split(
    '|',
  );
const objects =
  'the river shipping treaty|the fishing quota|a border crossing near the lake|the exchange of students|an airport tax|the grain shipments|a gas pipeline|the rescue of the steel works'.split(
    '|',
  );
const ends =
  'on Monday evening|after nine hours of talks|despite a strike of the pilots|while protesters waited outside|as the summit drew to a close|in a letter seen by reporters|before the vote in autumn|with little hope of success'.split(
    '|',
  );

export function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const pick = (list: readonly string[], next: () => number): string => list[Math.floor(next() * list.length)]!;

/** Sentences that share no more with others than news does: a number and a place of their own keep them apart. */
export function sentences(count: number, seed: number): string[] {
  const next = random(seed * 7919 + 1);
  const place = (): string =>
    `${pick(['Kor', 'Vel', 'Tar', 'Mon', 'Ash', 'Bel'], next)}${pick(['in', 'ov', 'est', 'and', 'ura', 'ik'], next)}${pick(['ia', 'burg', 'sk', 'ton', 'grad', 'by'], next)}`;
  return Array.from(
    { length: count },
    () =>
      `${pick(subjects, next)} of ${place()} ${pick(verbs, next)} ${pick(objects, next)} ${pick(ends, next)}, ${Math.floor(next() * 9000)} people in ${place()} heard.`,
  );
}

export function article(seed: number, paragraphs = 6): string {
  const body = sentences(paragraphs * 3, seed);
  return Array.from({ length: paragraphs }, (_, i) => body.slice(i * 3, i * 3 + 3).join(' ')).join('\n\n');
}
