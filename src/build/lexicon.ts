/** Build step after the data is copied: compiles the lexicon to the snapshot the program starts from. Fails on rows that are not well-formed. */
import { writeFileSync } from 'node:fs';
import { compile } from '../lexicon/compile.ts';
import { builtInRows } from '../lexicon/index.ts';
import { LexiconError } from '../lexicon/rows.ts';
import { checkRow } from '../lexicon/schema.ts';
import { encodeSnapshot } from '../lexicon/snapshot.ts';

const rows = builtInRows();
const findings = rows.flatMap(checkRow);
if (findings.length > 0) throw new LexiconError(findings);
writeFileSync(new URL('../lexicon/lexicon.bin', import.meta.url), encodeSnapshot(compile(rows)));
