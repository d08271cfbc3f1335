/** Words within the clause before an expression that say it lies ahead: without them news means the past or today. */
const CUE =
  /\b(?:will|shall|['’]ll|won['’]t|scheduled|expected|due (?:to|for)|until|till|to be|set to|could|may (?:still|yet)|possibly|would be \w+ing|planned an?|(?:call(?:ed)?|set|planned|slated|fixed|billed) for|plan(?:s|ned|ning)? (?:to|for)|is to|are to|was to|were to|as (?:early|soon) as|upcoming|ahead of|going to|hopes? to|begins|begin|opens|starts|deadline|no later than|includes? (?:a |an )?(?:talks|meetings?|visits?|stops?|dinner|lunch))\b/i;

/** Words that look ahead only right before the expression: "by Friday", not "by telephone on Friday". */
const NEAR_CUE = /\b(?:by|next)\s+(?:the\s+|early\s+|late\s+|next\s+)?$/i;

/** What was ahead once, "had been given until Tuesday"; what was not found, "could not be reached Wednesday"; appointments not kept. */
const PAST = /\b(?:had|(?:it was|did) not until|could not|couldn['’]t|neither|nor|up until|(?:failed|missed|skipped|boycotted)\b[^.;]*)\b/i;

/** How far before an expression a cue counts, in characters; farther ones mislead more than they help. */
const REACH = 40;

/** Verb groups that rule all of their clause: "he will meet the envoy Kim Kye Gwan in Beijing on Sunday". */
const RULING = /\b(?:will|(?:is|are|was|were|be) (?:due|expected|scheduled|set|slated|to (?!be\b))|(?:is|are) to)\b/gi;

/** Where the reach of such a group ends: another clause, speech, another verb. */
const ENDS =
  /[;:"“”]|\.\s|,|\b(?:after|when|who|which|that|since|following|because|where|while|said|says|told|announced|added|confirmed|reported|and (?:has|have|was|were|\w+ed))\b/i;

/** How far before an expression a ruling group may stand. */
const CLAUSE = 120;

/** Whether the words before `start`, inside the clause, look ahead. */
export function looksAhead(text: string, start: number): boolean {
  const window = text.slice(Math.max(0, start - REACH), start);
  const clause = window.slice(
    Math.max(window.lastIndexOf(';'), window.lastIndexOf('"'), window.lastIndexOf('. '), window.lastIndexOf(': ')) + 1,
  );
  if (PAST.test(clause)) return false;
  return CUE.test(clause) || NEAR_CUE.test(clause) || isRuled(text.slice(Math.max(0, start - CLAUSE), start));
}

/** Whether the last ruling group before an expression reaches to it. */
function isRuled(before: string): boolean {
  const last = [...before.matchAll(RULING)].at(-1);
  return last !== undefined && !ENDS.test(before.slice(last.index + last[0].length));
}
