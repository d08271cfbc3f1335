/** Names the parser must keep whole: bare names, without the title, so that "minister" stays a word it can tag. */
import type { NameKind, Shield } from '../syntax/types.ts';
import type { Scan } from './scan.ts';
import type { PersonDraft } from './types.ts';

export function shieldsOf({ lines, chunks }: Scan, persons: readonly PersonDraft[]): Shield[] {
  const shields: Shield[] = [];
  const add = (start: number, end: number, kind: NameKind): void => void shields.push({ start, end, kind });
  for (const { chunks: named } of persons) {
    for (const { line, nameFirst, end } of named) add(lines[line]!.units[nameFirst]!.start, end, 'person');
  }
  for (const chunk of chunks) {
    if (chunk.kind === 'organisation') add(chunk.start, chunk.end, 'organisation');
    if (chunk.kind === 'state' && chunk.reading !== 'demonym') add(chunk.start, chunk.end, chunk.reading === 'capital' ? 'place' : 'state');
    if (chunk.kind === 'outlet') add(chunk.start, chunk.end, 'organisation');
  }
  return shields.sort((a, b) => a.start - b.start);
}
