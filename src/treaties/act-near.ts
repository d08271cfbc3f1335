/** The act on a treaty told by the word right beside its name, where the tree does not say: headlines, lists, broken sentences. */
import type { Span, TreatyDeed } from '../model.ts';
import { OWN_DEEDS, type DeedWords } from './deeds.ts';

export interface NearAct extends Span {
  readonly deed: TreatyDeed;
}

/** "quits the", "withdraws from its", "tears up 1987": a word, its second, and what may stand before a name. */
const BEFORE =
  /([A-Za-z][a-z-]{2,})(?:\s(out|up|away|over|on))?(?:\s(?:from|of|to|with))?(?:\s(?:the|its|their|his|a|an|this|that|landmark|new|historic|\d{4})){0,3}\s$/;
/** "collapses", "signed": the word after a name. */
const AFTER =
  /^\s(?:has\s|had\s|is\s|was\s|were\s|been\s|finally\s|formally\s|officially\s){0,3}([a-z-]{3,})(?:\s(?:into\s)?(apart|down|effect|force))?\b/;

/** The act beside the name at `span`; null where the words beside it tell none. */
export function actBeside(text: string, span: Span, words: DeedWords): NearAct | null {
  const from = Math.max(0, span.start - 60);
  const before = BEFORE.exec(text.slice(from, span.start));
  if (before) {
    const option = words.verbs.get(before[1]!.toLowerCase())?.find((o) => (before[2] ?? null) === o.second);
    if (option && !OWN_DEEDS.has(option.deed)) {
      const start = from + before.index;
      return { deed: option.deed, start, end: start + before[1]!.length + (before[2] ? before[2].length + 1 : 0) };
    }
  }
  const after = AFTER.exec(text.slice(span.end, span.end + 60));
  if (!after) return null;
  const form = after[1]!;
  const option = words.verbs.get(form)?.find((o) => (after[2] ?? null) === o.second);
  // After its name only a participle tells what was done to it.
  if (!option || !(OWN_DEEDS.has(option.deed) || /(?:ed|wn|ng)$/.test(form))) return null;
  const end = span.end + after[0].length;
  return { deed: option.deed, start: span.end + after[0].lastIndexOf(form), end };
}
