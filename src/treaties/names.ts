/** Treaties named by their form: "the Kartarpur Corridor Agreement", "Treaty of Friendship, Cooperation and Partnership". */
import type { Span } from '../model.ts';
import { overlaps } from '../text/spans.ts';
import { INSTRUMENTS, isGeneric } from './words.ts';

/** Longest name in characters to either side of its head noun. */
const REACH = 160;

/** A capitalised word, or a small one between two of them, at the end of the words before the head noun. */
const BEFORE =
  /(?:(?:(?:\p{Lu}\p{L}+[-–])?(?:\p{Lu}\.){2,4}(?:[-–]\p{Lu}\p{L}+)?|\p{Lu}[\p{L}\p{M}\p{N}'’]*(?:[-–—/]\p{L}[\p{L}\p{M}\p{N}'’]*){0,4}(?:['’]s)?|\d{4})(?:\s(?:of|and|on|the|for)){0,2}\s){1,9}$/u;
/** "of Friendship, Cooperation and Partnership", "on the Prohibition of Anti-Personnel Mines". */
const AFTER =
  /^\s(?:of|on|for|against|concerning|regarding|relating\sto|between|to)(?:\sthe)?(?:\s\p{Lu}[\p{L}\p{M}'’-]*)(?:(?:,?\s(?:and|of|on|the|in|for|against|to|at|or|with)){0,3},?\s\p{Lu}[\p{L}\p{M}'’-]*){0,14}/u;

const head = new RegExp(`\\b(?:${INSTRUMENTS})\\b`, 'g');

/** Names that begin so are of bodies. */
const BODY_OPENS =
  /^(?:\S+\s)?(?:Government|Ministry|Ministries|Department|Office|Council|Committee|Commission|Congress|Party|Front|Alliance|Movement|Secretariat|Bureau|Union|Coalition|Ministers?|Organi[sz]ation)\s(?:of|on|for)\s/;

const firstWord = /^\S+\s/;

/** Spans of treaties that their form names, in order; `taken` says which offsets the lexicon's own names cover. */
export function namesByForm(text: string, taken: (at: number) => boolean): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(head)) {
    const start = match.index;
    const end = start + match[0].length;
    if (taken(start) || start < (found.at(-1)?.end ?? 0)) continue;
    const left = text.slice(Math.max(0, start - REACH), start);
    let before = (BEFORE.exec(left.slice(left.lastIndexOf('\n\n') + 1))?.[0] ?? '').replace(/\n/g, ' ');
    while (before !== '' && isGeneric(firstWord.exec(before)![0].trim()) && !properLater(before)) before = before.replace(firstWord, '');
    before = before.replace(
      /^(?:(?:The|A|An|This|That|Under|In|On|Of|By|After|Before|When|While|As|If|And|But|For|With|Since|Both|Its|Their|His|Her|Our|Signed?|Original)\s)+/,
      '',
    );
    const after = AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
    // "Government of National Accord" is a body.
    if (BODY_OPENS.test(before)) continue;
    const words = before
      .trim()
      .split(/\s+/)
      .filter((w) => w !== '');
    const proper = words.some((w) => !isGeneric(w) && /^\p{Lu}|^\d/u.test(w));
    if (!proper && after === '') continue;
    if (!proper && !/^\s(?:of|on|for|against|concerning|between)/.test(after)) continue;
    // "Paris Agreement between France and ..." says who signed, not what it is called.
    const tail =
      /^\sbetween/.test(after) && proper ? '' : /^\s(?:to|between)/.test(after) && !proper ? '' : /^\sto\b/.test(after) ? '' : after;
    if (!proper && tail === '') continue;
    found.push({ start: start - before.length, end: end + tail.length });
  }
  return found.filter((span) => !taken(span.start) && !taken(span.end - 1));
}

/** Whether a proper word stands between the generic ones at the start and the head: "Free Trade Area of the Americas". */
const properLater = (words: string): boolean =>
  /\s(?:of|on|for)\s/.test(words) && words.split(/\s+/).some((w) => w !== '' && !isGeneric(w) && /^\p{Lu}/u.test(w));

/** Decisions of the Security Council by number: "Security Council resolution 2231", "Resolution 1701", "UNSCR 1325". */
const RESOLUTION =
  /\b(?:(?:U\.?N\.?\s|United\sNations\s)?(?:Security\sCouncil|UNSC)\s[Rr]esolution|(?:U\.?N\.?|United\sNations)\s[Rr]esolution|Resolution|UNSCR)\s(?:No\.?\s?)?(\d{2,4})(?:\s?\(\d{4}\))?/g;

/** "resolution 1970", "resolutions 1970": clear where the text speaks of the Council. */
const BARE = /\bresolutions?\s(\d{3,4})(?:\s?\(\d{4}\))?/g;
const COUNCIL = /\bSecurity\sCouncil\b|\bUNSC\b/;

export function resolutions(text: string): (Span & { readonly number: string })[] {
  const named = spansOf(text, RESOLUTION);
  const bare = COUNCIL.test(text) ? spansOf(text, BARE) : [];
  return [...named, ...bare.filter((b) => !named.some((n) => overlaps(n, b)))].sort((a, b) => a.start - b.start);
}

const spansOf = (text: string, pattern: RegExp): (Span & { readonly number: string })[] =>
  Array.from(text.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length, number: m[1]! }));
