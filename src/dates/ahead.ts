/** Words within the clause before an expression that say it lies ahead: without them news means the past or today. */
const CUE =
  /\b(?:will|shall|['’]ll|won['’]t|scheduled|expected|due (?:to|for)|until|till|to be|set to|could|(?:call(?:ed)?|set|planned|slated|fixed|billed) for|plan(?:s|ned|ning)? (?:to|for)|is to|are to|was to|were to|as (?:early|soon) as|upcoming|ahead of|going to|hopes? to|begins|begin|opens|starts|deadline|no later than|includes? (?:a |an )?(?:talks|meetings?|visits?|stops?|dinner|lunch))\b/i;

/** Words that look ahead only right before the expression: "by Friday", not "by telephone on Friday". */
const NEAR_CUE = /\b(?:by|next)\s+(?:the\s+|early\s+|late\s+|next\s+)?$/i;

/** What was ahead once: "had been given until Tuesday". */
const PAST = /\bhad\b/i;

/** How far before an expression a cue counts, in characters; farther ones mislead more than they help. */
const REACH = 40;

/** Whether the words before `start`, inside the clause, look ahead. */
export function looksAhead(text: string, start: number): boolean {
  const window = text.slice(Math.max(0, start - REACH), start);
  const clause = window.slice(
    Math.max(window.lastIndexOf(';'), window.lastIndexOf('"'), window.lastIndexOf('. '), window.lastIndexOf(': ')) + 1,
  );
  return (CUE.test(clause) || NEAR_CUE.test(clause)) && !PAST.test(clause);
}
