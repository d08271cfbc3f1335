/** A longer line is a page in one block. */
const LONGEST = 800;
/** What a credit is looked for in: the end of the line. */
const END = 110;
const SENTENCE_ENDS = '.!?';
const NAMES = "(?:\\p{Lu}[\\p{L}.'’-]{0,20} ){1,3}\\p{Lu}[\\p{L}.'’-]{1,20}";

const CREDIT = new RegExp(
  `(?:${[
    // "(Ana Reyes/Coast Press)", "(AP Photo/Ana Reyes)"
    `\\(${NAMES} ?/ ?\\p{Lu}[^()]{1,50}\\)`,
    // "Photo by Ana Reyes /AP", "Photograph: Ana Reyes", "— Picture by Ana Reyes", "Photo: Xinhua"
    `(?:^|[.)"”’—–-] ?)(?:Photo|Photograph|Picture|Image)(?:s? by|:) ?[\\p{Lu}-][^.!?]{1,70}`,
    `Credit(?:\\.\\.\\.|: ?)\\p{Lu}[^.!?]{1,60}`,
    `\\((?:Unsplash|Shutterstock|iStock|Getty Images|Photo: [^()]{2,60})\\)`,
  ].join('|')})$`,
  'u',
);

/** Whether a line ends with the credit of a picture, which only captions do. */
export function endsWithCredit(line: string): boolean {
  // Most lines are sentences, and no credit ends like one.
  if (line.length > LONGEST || SENTENCE_ENDS.includes(line.charAt(line.length - 1))) return false;
  const end = line.slice(-END);
  return (end.endsWith(')') || /Photo|Picture|Image|Credit/.test(end)) && CREDIT.test(end);
}
