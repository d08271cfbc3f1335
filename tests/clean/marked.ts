import { readdirSync, readFileSync } from 'node:fs';

/** A dump of `fixtures/clean` without its marks, and what each line is. */
export interface MarkedDump {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly boilerplate: readonly string[];
}

const folder = new URL('../../fixtures/clean/', import.meta.url);
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function readMarked(): MarkedDump[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parse(file.slice(0, -4), readFileSync(new URL(file, folder), 'utf8')));
}

function parse(name: string, source: string): MarkedDump {
  const lines = source.split('\n').map((line) => ({ mark: line[0] ?? '', text: line.slice(2) }));
  const body: string[] = [];
  for (const { mark, text } of lines) {
    if (mark === '+') body.push(squash(text));
    if (mark === '|') body.push(squash(`${body.pop()!} ${text}`));
  }
  const of = (wanted: string): string[] => lines.filter(({ mark }) => mark === wanted).map(({ text }) => squash(text));
  return { name, text: lines.map(({ text }) => text).join('\n'), title: of('=')[0]!, body, boilerplate: of('-') };
}
