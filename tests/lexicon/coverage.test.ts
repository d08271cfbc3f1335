import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../src/lexicon/index.ts';

interface TermRow {
  readonly office: string;
  readonly of: string;
  readonly from: string;
  readonly to?: string;
}

const LAST_YEAR = 2025;
const rows = builtInRows();
const terms = new Map<string, TermRow[]>();
for (const row of rows) {
  if (row.kind !== 'term') continue;
  const term = row.value as unknown as TermRow;
  terms.set(term.of, [...(terms.get(term.of) ?? []), term]);
}
const states = rows
  .filter((row) => row.kind === 'state')
  .map(({ value }) => value as { id: string; cow?: number; from?: string; to?: string });
/** Correlates of War lists the members of the United Nations, Taiwan and Kosovo. */
const members = states.filter(({ id, cow, to }) => cow !== undefined && to === undefined && !/taiwan|kosovo/.test(id)).map(({ id }) => id);

const first = (date: string): string => `${date}-01-01`.slice(0, 10);
const last = (date: string | undefined): string => (date === undefined ? '9999' : `${date}-12-31`.slice(0, 10));

/** Mid-quarter days of the years on which the state existed. */
function days(id: string, from: number, to: number): string[] {
  const state = states.find((s) => s.id === id)!;
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return years
    .flatMap((year) => ['02', '05', '08', '11'].map((month) => `${year}-${month}-15`))
    .filter((day) => first(state.from ?? '0001') <= day && day <= last(state.to));
}

/** Share of the days on which somebody is known to hold one of the offices. */
function covered(ids: readonly string[], offices: readonly string[], from: number): number {
  let held = 0;
  let all = 0;
  for (const id of ids) {
    const holders = (terms.get(id) ?? []).filter(({ office }) => offices.includes(office));
    for (const day of days(id, from, LAST_YEAR)) {
      all++;
      if (holders.some((t) => first(t.from) <= day && day <= last(t.to))) held++;
    }
  }
  return held / all;
}

const named = (ids: string): string[] => ids.split(' ').map((id) => `state/${id}`);
const G20 = named(
  'argentina australia brazil canada china france germany india indonesia italy japan south-korea mexico russia saudi-arabia south-africa turkey united-kingdom united-states',
);
const EU = named(
  'austria belgium bulgaria croatia cyprus czech-republic denmark estonia finland france germany greece hungary ireland italy latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden',
);
const LEADERS = [
  'president',
  'monarch',
  'governor-general',
  'supreme-leader',
  'military-ruler',
  'chairperson',
  'general-secretary',
  'prime-minister',
  'chancellor',
];

describe('how much of the terms that an analyst expects is there', () => {
  test('the members of the United Nations are all states of the lexicon', () => expect(members).toHaveLength(193));
  test('head of state or government of every member since 2000', () =>
    expect(covered(members, LEADERS, 2000)).toBeGreaterThanOrEqual(0.995));
  test('foreign minister of every member since 2000', () =>
    expect(covered(members, ['foreign-minister'], 2000)).toBeGreaterThanOrEqual(0.985));
  test('foreign minister of the G20 and the European Union since 1990', () =>
    expect(covered([...G20, ...EU], ['foreign-minister'], 1990)).toBeGreaterThanOrEqual(0.995));
  test('head of state or government of the G20 and the European Union since 1990', () =>
    expect(covered([...G20, ...EU], LEADERS, 1990)).toBeGreaterThanOrEqual(0.995));
  test('defence minister of the G20 since 2000', () => expect(covered(G20, ['defence-minister'], 2000)).toBeGreaterThanOrEqual(0.99));

  test('permanent representative of the elected members of the Security Council', () => {
    const lines = readFileSync(new URL('council.txt', import.meta.url), 'utf8').split('\n');
    const seats = lines
      .filter((line) => /^\d/.test(line))
      .flatMap((line) => {
        const [year, ...ids] = line.split(' ');
        const begin = Number(year);
        return ids.map((id) => ({
          id: `state/${id.replace('=', '')}`,
          from: Math.max(begin, 2000),
          to: Math.min(id.endsWith('=') ? begin : begin + 1, LAST_YEAR),
        }));
      })
      .filter(({ from, to }) => from <= to);
    const whole = seats.filter(({ id, from, to }) => {
      const holders = (terms.get(id) ?? []).filter(({ office }) => office === 'ambassador-un');
      return days(id, from, to).every((day) => holders.some((t) => first(t.from) <= day && day <= last(t.to)));
    });
    expect(seats.length).toBe(136);
    expect(whole.length).toBeGreaterThanOrEqual(134);
  });
});
