/** The columns that the README of the outputs tells of are those that are written. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tableNames, tables } from '../../src/output/tables.ts';

const readme = readFileSync(path.join(import.meta.dirname, '../../src/output/README.md'), 'utf8');

test.each(tableNames)('%s', (name) => {
  const section = readme.split(`\n### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
  const told = [...section.matchAll(/^\| `(\w+)` *\| (\w+) *\| \S/gm)].map(([, column, type]) => ({ name: column, type }));
  expect(told).toEqual(tables[name].columns);
});
