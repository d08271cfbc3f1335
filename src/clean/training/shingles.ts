import { wordsOf } from './labels.ts';

/** Four-word shingles with their counts. */
function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const out = new Map<string, number>();
  if (words.length > 0 && words.length < 4) out.set(words.join(' '), 1);
  for (let i = 0; i + 4 <= words.length; i++) {
    const key = words.slice(i, i + 4).join(' ');
    out.set(key, (out.get(key) ?? 0) + 1);
  }
  return out;
}

export interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly lost: number;
}

/** Shares of a page's shingles kept rightly, kept wrongly and lost (the article-extraction benchmark's counting). */
export function overlap(kept: string, body: string): Overlap {
  const a = shinglesOf(kept);
  const b = shinglesOf(body);
  let both = 0;
  let extra = 0;
  let lost = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    both += Math.min(x, y);
    extra += x - Math.min(x, y);
    lost += y - Math.min(x, y);
  }
  const total = both + extra + lost || 1;
  return { both: both / total, extra: extra / total, lost: lost / total };
}

export function score(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const sum = (key: keyof Overlap): number => overlaps.reduce((s, o) => s + o[key], 0);
  const precision = sum('both') / (sum('both') + sum('extra') || 1);
  const recall = sum('both') / (sum('both') + sum('lost') || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
