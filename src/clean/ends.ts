import type { RemovalReason } from '../model.ts';
import type { Cut } from './inside.ts';
import { wordingOf } from './phrases.ts';

/**
 * Boilerplate at the ends of long paragraphs: dumps that have lost their line breaks glue the notices of a page to the
 * story's first and last sentence. Sentences are taken off an end as long as boilerplate comes within reach.
 */

/** A shorter paragraph is hardly a whole page. */
const LONG = 600;
/** Characters at either end that are parted into sentences at a time. */
const WINDOW = 1200;
/** Sentences of unknown wording that are passed over on the way up to a telling one, and how long one may be; at the head none are. */
const GAP = 2;
const UNKNOWN = 220;

const PARTS = /(?<=[.!?…]["”’)]*)\s+(?=[\p{Lu}\p{Lo}©("“\d—–_*-])/u;
/** Somebody speaks, or is said to: the story. */
const TOLD = /["“”«»]|\b(?:said|says|told|added|according to)\b/i;
/** The page talks to its reader. */
const ADDRESS = /©|\b(?:[Yy]ou|[Yy]our|[Oo]ur|us|[Ww]e|[Pp]lease|[Nn]ewsletters?|inbox)\b/;
/** Kinds of boilerplate whose wording tells when the reader is addressed. */
const TELLING: ReadonlySet<RemovalReason> = new Set([
  'copyright',
  'newsletter',
  'cookie-notice',
  'comment-form',
  'paywall',
  'disclaimer',
  'share',
  'navigation',
]);

/** Why a sentence is boilerplate, or null. */
function reasonOf(sentence: string): RemovalReason | null {
  const { certain, signs } = wordingOf(sentence);
  if (certain) return certain;
  const sign = signs.find((reason) => TELLING.has(reason));
  if (sign && ADDRESS.test(sentence) && !TOLD.test(sentence)) return sign;
  return sentence.length < 60 && sentence.endsWith('.') ? wordingOf(sentence.slice(0, -1)).certain : null;
}

/** Why each sentence goes that stands before the last boilerplate within reach; empty where the story begins at once. */
function run(sentences: readonly string[], gap: number): RemovalReason[] {
  const reasons: RemovalReason[] = [];
  let from = 0;
  for (let i = 0; i < sentences.length - 1 && i <= from + gap; i++) {
    const reason = reasonOf(sentences[i]!);
    if (reason) {
      while (from <= i) {
        reasons.push(reason);
        from++;
      }
    } else if (sentences[i]!.length > UNKNOWN || TOLD.test(sentences[i]!)) break;
  }
  return reasons;
}

const SPACE = 32;
/** `.!?…` */
const isEnd = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
/** `"”’)` */
const isCloser = (code: number): boolean => code === 34 || code === 0x201d || code === 0x2019 || code === 41;
/** What may follow the space between two sentences. */
const OPENS = /[\p{Lu}\p{Lo}©("“\d—–_*-]/uy;

/** Whether sentences are parted at this character, as `PARTS` tells it, in a text that begins at `from`. */
function partsAt(text: string, at: number, from: number): boolean {
  if (text.charCodeAt(at) !== SPACE) return false;
  let end = at - 1;
  while (end > from && isCloser(text.charCodeAt(end))) end--;
  if (end < from || !isEnd(text.charCodeAt(end))) return false;
  OPENS.lastIndex = at + 1;
  return OPENS.test(text);
}

/** Whether the first sentence is boilerplate: most are not, and need no further look. */
function opensWithNotice(text: string): boolean {
  for (let at = 1; at < WINDOW && at < text.length; at++) {
    if (partsAt(text, at, 0)) return reasonOf(text.slice(0, at)) !== null;
  }
  return false;
}

/** The same of the last sentences, those that may be passed over among them. */
function closesWithNotice(text: string): boolean {
  const from = Math.max(0, text.length - WINDOW);
  let end = text.length;
  for (let passed = 0; passed <= GAP; passed++) {
    let at = end - 1;
    while (at > from && !partsAt(text, at, from)) at--;
    if (at <= from) return false;
    const sentence = text.slice(at + 1, end);
    if (reasonOf(sentence)) return true;
    if (sentence.length > UNKNOWN || TOLD.test(sentence)) return false;
    end = at;
  }
  return false;
}

/** The paragraph without the boilerplate at its ends, and what was taken off, in its order. */
export function trimEnds(paragraph: string): { text: string; cuts: Cut[] } {
  if (paragraph.length < LONG) return { text: paragraph, cuts: [] };
  const head = opensWithNotice(paragraph) ? paragraph.slice(0, WINDOW).split(PARTS).slice(0, -1) : [];
  const first = run(head, 0).map((reason, i): Cut => ({ text: head[i]!, reason }));
  let text = first.length === 0 ? paragraph : paragraph.slice(paragraph.indexOf(first.at(-1)!.text) + first.at(-1)!.text.length).trim();
  const tail = closesWithNotice(text) ? text.slice(-WINDOW).split(PARTS).slice(1).reverse() : [];
  const last = run(tail, GAP).map((reason, i): Cut => ({ text: tail[i]!, reason }));
  if (last.length > 0) text = text.slice(0, text.lastIndexOf(last.at(-1)!.text)).trim();
  return { text, cuts: [...first, ...last.reverse()] };
}
