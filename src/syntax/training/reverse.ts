/** Sentences from right to left: a parser that reads them errs in other places than one that reads forwards. */
import type { Sample } from './samples.ts';

/** Position of the word at `position` when `count` words are read backwards; the root stays behind the last, unknown stays unknown. */
export const mirrored = (position: number, count: number): number => (position < 1 || position > count ? position : count + 1 - position);

export function reverseSample(sample: Sample): Sample {
  const count = sample.forms.length;
  const heads = sample.heads.map((_, d) => (d === 0 ? 0 : mirrored(sample.heads[count + 1 - d]!, count)));
  return {
    ...sample,
    forms: sample.forms.toReversed(),
    tags: sample.tags.toReversed(),
    seenTags: sample.seenTags.toReversed(),
    heads,
    labels: sample.labels.map((_, d) => (d === 0 ? 0 : sample.labels[count + 1 - d]!)),
    names: sample.names.toReversed(),
  };
}
