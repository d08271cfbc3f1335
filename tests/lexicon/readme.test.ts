import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../src/lexicon/index.ts';
import { mergeRows } from '../../src/lexicon/merge.ts';
import { describeFinding, parseRows, ROW_KINDS } from '../../src/lexicon/rows.ts';
import { FIELDS } from '../../src/lexicon/schema.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../src/lexicon/README.md'), 'utf8');
const blocks = [...page.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1]!);

describe('the page on writing a lexicon', () => {
  test.each(blocks.map((block, i) => [i + 1, block] as const))('its rows can be used: block %i', (_, block) => {
    const { rows, findings } = parseRows(block, 'README.md');
    expect([...findings, ...mergeRows(builtInRows(), rows).findings].map(describeFinding)).toEqual([]);
    expect(rows.length).toBeGreaterThan(1);
  });

  test.each(ROW_KINDS.filter((kind) => kind !== 'trigger' && kind !== 'party'))('it names the keys of a %s as the checks do', (kind) => {
    const cells = new RegExp(`^\\| \`${kind}\` +\\|[^|]*\\|([^|]*)\\|`, 'm').exec(page)![1]!;
    const told = cells.split(',').map((key) => key.trim());
    const wanted = Object.entries(FIELDS[kind])
      .filter(([key]) => key !== 'source')
      .map(([key, field]) => (field.required ? `**${key}**` : key));
    expect(told.toSorted()).toEqual(wanted.toSorted());
  });
});
