/** Weighing the candidates for the publication date against each other. */
import { dayOf } from '../../text/edtf.ts';
import type { Published } from '../../model.ts';
import type { Candidate } from './candidate.ts';

const NAMES: Record<Candidate['basis'], string> = {
  given: 'the input gives',
  metadata: 'the metadata of the page say',
  header: 'a line of the page says',
  url: 'the address of the page holds',
  dateline: 'the dateline says',
};

/** No news text is older than this: earlier years in a header are those of something else. */
const EARLIEST = 1850;

/** Whether a document can have been published then: not later than tomorrow, since clocks of time zones differ. */
export function isPossible(value: string, now: string): boolean {
  if (value.startsWith('XXXX')) return true;
  if (Number(value.slice(0, 4)) < EARLIEST) return false;
  const day = dayOf(value);
  const today = dayOf(now);
  if (day !== null && today !== null) return day <= today + 1;
  return value <= now.slice(0, value.length);
}

const agrees = (one: string, other: string): boolean =>
  one.startsWith('XXXX') || other.startsWith('XXXX') ? one.slice(4) === other.slice(4) : one.startsWith(other) || other.startsWith(one);

/** Whether two days are neighbours: a paper prints a wire of the evening before. */
const near = (one: string, other: string): boolean => {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a !== null && b !== null && Math.abs(a - b) <= 1;
};

/** The full date that stands out; null where no candidate has day, month and year. */
export function decideStated(candidates: readonly Candidate[]): Published | null {
  const full = candidates.filter((candidate) => dayOf(candidate.value) !== null);
  const score = (candidate: Candidate): number => {
    let points = candidate.confidence - 0.01 * Math.min(10, candidates.indexOf(candidate));
    const others = candidates.filter((other) => other !== candidate && other.words !== candidate.words);
    // Several lines of one page that say the same are one witness; its address and its dateline are others.
    for (const basis of new Set(others.map((other) => other.basis))) {
      const witnesses = others.filter((other) => other.basis === basis);
      const agreeing = witnesses.find((other) => agrees(candidate.value, other.value));
      if (agreeing) points += 0.1 * agreeing.confidence;
      else if (basis === 'url' && witnesses.some((other) => near(candidate.value, other.value))) points += 0.08;
      // An address with year and month vetoes what contradicts it.
      else if (basis === 'url') points -= 0.3;
    }
    return points;
  };
  let best: Candidate | null = null;
  let top = -1;
  for (const candidate of full) {
    const points = score(candidate);
    if (points > top + 1e-9) [best, top] = [candidate, points];
  }
  if (!best) return null;
  const others = candidates.filter((other) => other !== best && other.words !== best.words);
  const support = others.filter((other) => agrees(best.value, other.value) || near(best.value, other.value));
  const evidence = [`${NAMES[best.basis]} "${shorten(best.words)}"`];
  for (const other of support.slice(0, 3)) evidence.push(`agrees with it: ${NAMES[other.basis]} "${shorten(other.words)}"`);
  const against = others.filter((other) => !support.includes(other) && other.basis !== 'header');
  for (const other of against.slice(0, 2)) evidence.push(`speaks against it: ${NAMES[other.basis]} "${shorten(other.words)}"`);
  const confidence = Math.min(0.99, Math.max(0.3, best.confidence + 0.02 * support.length - 0.15 * against.length));
  return { value: best.value, basis: best.basis, stated: true, confidence: Math.round(confidence * 100) / 100, evidence };
}

/** Words of the page as evidence: one line, not too long. */
export function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
