/** Conditions of patterns at work: each pair of sentences differs only in what the condition asks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import { builtInRows } from '../../src/lexicon/index.ts';
import type { ArticleRecord } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'notation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Only these triggers: a world with few words shows each at work. */
const file = path.join(folder, 'triggers.jsonl');
const ours = [
  { id: 'x-toast', type: 'SUPPORT', patterns: ['S! garland T!'] },
  { id: 'x-dent', type: 'ASSAULT', patterns: ['S dent T not:@abstraction|pride', 'pelting/n of:T by:S not:verbal'] },
  { id: 'x-vow', type: 'AGREE', patterns: ['S volunteer to:V:lift ban|embargo'] },
  { id: 'x-laud', type: 'REQUEST', patterns: ['S volunteer to:V:lift'] },
  { id: 'x-balk', type: 'REJECT', patterns: ['S balk to:V:-whistle|hum'] },
  { id: 'x-jail', type: 'COERCE', patterns: ['S incarcerate T=poet|sailor in:O?'] },
  { id: 'x-hearten', type: 'SUPPORT', target: true, patterns: ['S hearten plan of:T?'] },
  { id: 'x-chair', type: 'CONSULT', patterns: ['S chair conference of:T not:press'] },
  {
    id: 'x-fret',
    type: 'ACCUSE',
    patterns: ['S be fretful about:T without:not|get', 'frown/n at:T by:S without:in', 'S glorify T without:own'],
  },
  { id: 'x-opine', type: 'REQUEST', patterns: ['S opine that:V:must:-see', 'S decree that:V:bid:leave'] },
  { id: 'x-muse', type: 'ACCUSE', patterns: ['S muse that:V:fact:wrong'] },
  { id: 'x-concur', type: 'AGREE', patterns: ['S concur that:V:due'] },
  { id: 'x-vend', type: 'COOPERATE', political: true, patterns: ['S vend O to:T'] },
  { id: 'x-bruise', type: 'ASSAULT', doer: '-@gale|snow', patterns: ['S bruise T', 'bruising/n of:T by:S'] },
  { id: 'x-tickle', type: 'MOBILIZE', patterns: ['S tickle T doer:rebel|squire'] },
  { id: 'x-spat', type: 'ACCUSE', patterns: ['S wrangle with:T not:pain'] },
];
const removed = builtInRows()
  .filter((row) => row.kind === 'trigger')
  .map((row) => ({ kind: 'trigger', id: row.value.id, delete: true }));
writeFileSync(
  file,
  [
    ...removed,
    { kind: 'words', id: 'words/abstraction', words: ['hope', 'plan'] },
    { kind: 'words', id: 'words/gale', words: ['gale'] },
    ...ours.map((row) => ({ kind: 'trigger', ...row })),
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
);
const engine = await createEngine({ lexicon: [file], now: '2025-01-01' });
const read = (text: string): ArticleRecord => extractDocument(textDocument(text, { published: '2024-03-04' }), engine, { keepAll: true });
const types = (text: string): string[] => read(text).events.map((e) => e.type);

describe('conditions of patterns', () => {
  test('a strict subject must name a party itself', () => {
    expect(types('Norway garlanded Peru on Monday.')).toEqual(['SUPPORT']);
    expect(types('A ship of Norway garlanded Peru on Monday.')).toEqual([]);
  });
  test('no word of the exclusion heads the object, from a list or beside it', () => {
    expect(types('Norway dented Peru on Monday.')).toEqual(['ASSAULT']);
    expect(types('Norway dented the hopes of Peru on Monday.')).toEqual([]);
    expect(types('The plan of Peru was dented by Norway on Monday.')).toEqual([]);
    expect(types('Norway dented the pride of Peru on Monday.')).toEqual([]);
    expect(types('Norway chaired the conference of Peru.')).toEqual(['CONSULT']);
    expect(types('Norway chaired the press conference of Peru.')).toEqual([]);
  });
  test('no word of the exclusion describes a noun', () => {
    expect(types('The pelting of Peru by Norway went on.')).toEqual(['ASSAULT']);
    expect(types('The verbal pelting of Peru by Norway went on.')).toEqual([]);
  });
  test('none of the verbs left out heads the clause', () => {
    expect(types('Norway balked to help Peru.')).toEqual(['REJECT']);
    expect(types('Norway balked to whistle to Peru.')).toEqual([]);
  });
  test('words after a clause head its object', () => {
    expect(types('Norway volunteered to lift the ban on Peru.')).toEqual(['AGREE']);
    expect(types('Norway volunteered to lift the ship of Peru.')).toEqual(['REQUEST']);
  });
  test('an object among the words is the target itself, wherever it is', () => {
    const [event] = read('Norway incarcerated two sailors in Peru.').events;
    expect(event).toMatchObject({ type: 'COERCE', source: ['state/norway'], target: [expect.stringMatching(/sailors$/)] });
    expect(types('Norway incarcerated two chairs in Peru.')).toEqual([]);
  });
  test('none of the words left out stands with the head, whatever it does there', () => {
    expect(types('Norway is fretful about Peru.')).toEqual(['ACCUSE']);
    expect(types('Norway is not fretful about Peru.')).toEqual([]);
    expect(types("Norway isn't fretful about Peru.")).toEqual([]);
    expect(types('Norway gets fretful about Peru.')).toEqual([]);
    expect(types('Norway glorified the plan of Peru.')).toEqual(['ACCUSE']);
    expect(types('Norway glorified its plan for Peru.')).toEqual([]);
  });
  test('a clause of obligation: of a party, by a verb that may be obeyed', () => {
    expect(types('Norway opined that Peru must leave the union.')).toEqual(['REQUEST']);
    expect(types('Norway opined that Peru must see an end of inflation.')).toEqual([]);
    expect(types('Norway opined that Peru will need more money to build roads.')).toEqual([]);
    expect(types('Norway opined that Peru is not needed.')).toEqual([]);
    expect(types('Norway opined that Peru needs to leave the union.')).toEqual(['REQUEST']);
  });
  test('a clause of what is bidden, in the bare form too', () => {
    expect(types('Norway decreed that Peru leave the union.')).toEqual(['REQUEST']);
    expect(types('Norway decreed that Peru should leave the union.')).toEqual(['REQUEST']);
    expect(types('Norway decreed that Peru would not leave the union.')).toEqual([]);
  });
  test('a clause of fact, and one of what is due', () => {
    expect(types('Norway mused that Peru was wrong.')).toEqual(['ACCUSE']);
    expect(types('Norway mused that Peru would be wrong.')).toEqual([]);
    expect(types('Norway concurred that Peru should get a seat.')).toEqual(['AGREE']);
    expect(types('Norway concurred that Peru has a seat.')).toEqual([]);
  });
  test('an act that needs a target is none without', () => {
    expect(types('Norway heartened a plan of Peru.')).toEqual(['SUPPORT']);
    expect(types("Norway heartened Peru's plan.")).toEqual(['SUPPORT']);
    expect(types('Norway heartened a plan at a meeting in Peru.')).toEqual([]);
  });
  test('no word that the row excludes does the act or brings it about', () => {
    expect(types('Norway bruised Peru on Monday.')).toEqual(['ASSAULT']);
    expect(types('Two ministers of Peru were bruised by Norway.')).toEqual(['ASSAULT']);
    expect(types('Peru was bruised by a gale from Norway.')).toEqual([]);
    expect(types('Two ministers of Peru were bruised in a gale.')).toEqual([]);
    expect(types('The bruising of Peru by snow of Norway went on.')).toEqual([]);
    expect(types('The bruising of Peru by Norway went on.')).toEqual(['ASSAULT']);
  });
  test('one of the words heads the doer', () => {
    expect(types('Rebels of Norway tickled Peru.')).toEqual(['MOBILIZE']);
    expect(types('Ministers of Norway tickled Peru.')).toEqual([]);
  });
  test('no word of the exclusion heads what a preposition brings', () => {
    expect(types('Norway wrangled with Peru.')).toEqual(['ACCUSE']);
    expect(types('Norway wrangled with the pain of Peru.')).toEqual([]);
  });
  test('an act of political actors needs one as its source', () => {
    expect(types('Norway vends timber to Peru.')).toEqual(['COOPERATE']);
    expect(types('Acme Corp. vends timber to Peru.')).toEqual([]);
  });
});
