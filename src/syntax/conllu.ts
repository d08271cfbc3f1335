/** Writes parsed sentences as CoNLL-U (https://universaldependencies.org/format.html). */
import type { ParsedSentence, Token } from './types.ts';

/** One sentence with its comments and the blank line that ends it. Names taken as one unit are one line, with `Name=` in MISC. */
export function toConllu(parsed: ParsedSentence, id: string): string {
  const { sentence, tokens } = parsed;
  const lines = [`# sent_id = ${field(id)}`, `# text = ${sentence.text.replace(/\s+/g, ' ').trim()}`];
  tokens.forEach((token, i) => lines.push(row(token, tokens[i + 1])));
  return lines.join('\n') + '\n\n';
}

function row(token: Token, next: Token | undefined): string {
  const misc = [
    ...(next !== undefined && next.start === token.end ? ['SpaceAfter=No'] : []),
    ...(token.name === null ? [] : [`Name=${token.name}`]),
    `Start=${token.start}`,
    `End=${token.end}`,
  ];
  const columns = [
    String(token.index + 1),
    field(token.text),
    field(token.lemma),
    token.upos,
    token.xpos,
    '_',
    String(token.head + 1),
    token.deprel,
    '_',
    misc.join('|'),
  ];
  return columns.join('\t');
}

/** A value without tabs and line breaks, which would break the format, and never empty. */
function field(value: string): string {
  return value.replace(/\s+/g, ' ').trim() || '_';
}
