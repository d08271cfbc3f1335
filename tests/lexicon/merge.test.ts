import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../src/lexicon/index.ts';
import { mergeRows } from '../../src/lexicon/merge.ts';
import { parseRows } from '../../src/lexicon/rows.ts';
import { rowsOf } from './helpers.ts';

const base = rowsOf(
  { kind: 'state', id: 'state/russia', name: 'Russia', iso3: 'RUS', capital: ['Moscow'] },
  { kind: 'role', id: 'foreign-minister', name: 'foreign minister', class: 'foreign-affairs' },
  { kind: 'person', id: 'person/sergei-lavrov', name: 'Sergei Lavrov', surname: 'Lavrov', country: 'RUS' },
  { kind: 'person', id: 'person/igor-ivanov', name: 'Igor Ivanov', surname: 'Ivanov', country: 'RUS' },
  {
    kind: 'term',
    person: 'person/sergei-lavrov',
    office: 'foreign-minister',
    of: 'state/russia',
    from: '2004-03-09',
    checked: '2025-01-31',
  },
);
const term = { kind: 'term', person: 'person/igor-ivanov', office: 'foreign-minister', of: 'state/russia', checked: '2025-01-31' };
const messages = (...objects: readonly object[]): string[] =>
  mergeRows(base, rowsOf(...objects)).findings.map((finding) => `${finding.line} ${finding.level} ${finding.message}`);
const value = (id: string, ...objects: readonly object[]) =>
  mergeRows(base, rowsOf(...objects)).rows.find((row) => row.value.id === id)?.value;

describe('what a change does', () => {
  test('it adds an entry', () => {
    expect(value('state/mordor', { kind: 'state', id: 'state/mordor', name: 'Mordor', iso3: 'XMO' })).toMatchObject({ name: 'Mordor' });
  });
  test('it changes the keys it names and leaves the others', () => {
    expect(value('state/russia', { kind: 'state', id: 'state/russia', capital: ['Saint Petersburg'] })).toMatchObject({
      name: 'Russia',
      capital: ['Saint Petersburg'],
    });
  });
  test('it deletes by id, and terms by who held what from when', () => {
    expect(value('person/igor-ivanov', { kind: 'person', id: 'person/igor-ivanov', delete: true })).toBeUndefined();
    const gone = {
      kind: 'term',
      person: 'person/sergei-lavrov',
      office: 'foreign-minister',
      of: 'state/russia',
      from: '2004-03-09',
      delete: true,
    };
    expect(mergeRows(base, rowsOf(gone)).rows.some((row) => row.kind === 'term')).toBe(false);
  });
  test('it corrects the end of a term', () => {
    const ended = { ...term, person: 'person/sergei-lavrov', from: '2004-03-09', to: '2026-02' };
    const { rows, findings } = mergeRows(base, rowsOf(ended));
    expect(rows.filter((row) => row.kind === 'term').map((row) => row.value.to)).toEqual(['2026-02']);
    expect(findings).toEqual([]);
  });
});

describe('what is said of a wrong change', () => {
  test.each([
    [{ kind: 'state', id: 'state/mordor', name: 'Mordor' }, '1 error "iso3" is missing'],
    [
      { kind: 'state', id: 'Mordor', name: 'Mordor', iso3: 'XMO' },
      '1 error "id" must look like "state/some-name" (small letters, digits, hyphens)',
    ],
    [{ kind: 'state', id: 'state/mordor', name: 'Mordor', iso3: 'XMO', capitol: [] }, /^1 error unknown key "capitol": known are id, name/],
    [{ ...term, from: '2004-02-30' }, '1 error "from" must be a date as 2004-03-09, 2004-03 or 2004'],
    [{ ...term, from: '2001', to: '1998' }, '1 error "to" (1998) lies before "from" (2001): correct one of them'],
    [{ ...term, from: '1998', to: '2003', of: 'state/rusia' }, /^1 error unknown id "state\/rusia": add a row/],
    [{ ...term, from: '2020' }, /^1 warning foreign-minister of state\/russia: begins 2020 while person\/sergei-lavrov/],
    [{ kind: 'person', id: 'person/x', delete: true }, /^1 error nothing to delete: no person person\/x/],
    [
      { kind: 'state', id: 'state/rus', name: 'Rus', iso3: 'XRS', aliases: ['Russia'] },
      /^1 warning "Russia" is also a name of state\/russia \(test.jsonl:1\)/,
    ],
    [
      { kind: 'state', id: 'state/x', name: 'X', iso3: 'XXX', aliases: [{ text: 'Y', case: 'upper' }] },
      '1 error "aliases" item 1 ({"text":"Y","case":"upper"}) "case" must be one of exact, title, any',
    ],
  ])('%j', (row, message) => {
    const [first, ...others] = messages(row);
    expect(first).toMatch(message);
    expect(others).toEqual([]);
  });

  test('a soft handover on the same day is no overlap', () => {
    expect(messages({ ...term, from: '1998-09-11', to: '2004-03-09' })).toEqual([]);
  });
  test('an id twice in one file', () => {
    const state = { kind: 'state', id: 'state/mordor', name: 'Mordor', iso3: 'XMO' };
    expect(messages(state, state)).toEqual([
      '2 error id "state/mordor" is taken by test.jsonl:1: merge the two rows or give one another id',
    ]);
  });
  test('lines that are no rows', () => {
    const { findings } = parseRows('{"kind":"state"\n[1]\n{"id":"x"}\n\n// a remark\n{"kind":"planet"}', 'mine.jsonl');
    expect(findings.map((finding) => [finding.line, finding.message.slice(0, 14)])).toEqual([
      [1, 'not valid JSON'],
      [2, 'not a JSON obj'],
      [3, 'no kind: add "'],
      [6, 'no kind: add "'],
    ]);
  });
});

test('the built-in rows merged with nothing are themselves', () => {
  const rows = builtInRows();
  expect(mergeRows(rows, []).rows).toEqual(rows);
});
