/** Deeds that are dated only when done: "the Oct. 7 attack". */
const DEED =
  /^\s+(?:[a-z]+\s+){0,2}?(?:attacks?|air ?strikes?|bombings?|blasts?|explosions?|killings?|slayings?|murders?|shootings?|massacres?|assassinations?|coup|invasion|raids?|crash|earthquake|quake|assault|atrocity|riots?|uprising|kidnappings?|phone call|call|remarks?|speech)\b/;

/** Words that end in the past at the expression: "since May 3", "the year ended March 31". */
const UP_TO = /\b(?:since|ended|dated)\s+(?:on\s+)?$/i;

/** Verbs in the past tense, most by their ending. */
const VERB =
  /\b(?:was|were|did|began|came|went|took|made|met|left|held|won|lost|gave|got|fell|rose|broke|struck|sent|saw|seen|shot|spoke|wrote|became|brought|led|fought|fled|sank|ran|flew|drew|threw|shook|[a-z]+[^\We]ed)\b/g;

/** Verbs in the past tense under which what lies ahead is told, and words that only end like one. */
const OPEN =
  /^(?:agreed|announced|declared|decided|planned|scheduled|expected|promised|pledged|vowed|offered|proposed|invited|postponed|delayed|extended|moved|called|asked|urged|demanded|authorized|authorised|approved|confirmed|wanted|hoped|ordered|need|needed|based|named|slated|fixed|rescheduled|set|added|indeed|speed|booked|unspecified|appointed|elected|limited|united|warned|threatened|revealed|reported)$/;

/** Words between a verb and an expression that lead on from it: "was told to testify on", "is payable", "would be held". */
const ONWARD = /\b(?:to [a-z]+|would|payable|effective|is|are|be)\b/;

/** How far before an expression a verb counts, in characters. */
const REACH = 90;

/**
 * Whether the words around an expression tell of the past: `surely` where a deed is dated by it or a stretch ends with it,
 * `told` where the verb before it is in the past tense; null without either.
 */
export function looksBack(text: string, start: number, end: number): 'surely' | 'told' | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (DEED.test(text.slice(end, end + 40)) || UP_TO.test(before)) return 'surely';
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('"'), before.lastIndexOf('. ')) + 1);
  const verb = [...clause.matchAll(VERB)].at(-1);
  if (!verb || OPEN.test(verb[0]) || /\bbe\s$/.test(clause.slice(0, verb.index))) return null;
  return ONWARD.test(clause.slice(verb.index)) ? null : 'told';
}
