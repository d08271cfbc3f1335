import { describe, expect, test } from 'vitest';
import { builtInRows } from '../../src/lexicon/index.ts';
import type { Row } from '../../src/lexicon/rows.ts';

interface State {
  readonly id: string;
  readonly iso2?: string;
  readonly iso3: string;
  readonly cow?: number;
  readonly gw?: number;
  readonly from?: string;
  readonly to?: string;
}

const rows = builtInRows();
const states = rows.filter((row) => row.kind === 'state').map(({ value }) => value as unknown as State);
const present = states.filter(({ to }) => to === undefined);

/** Values that more than one of the rows has, with their ids. */
function shared<T>(items: readonly T[], valueOf: (item: T) => string | number | undefined, idOf: (item: T) => string): string[] {
  const owners = new Map<string | number, string[]>();
  for (const item of items) {
    const value = valueOf(item);
    if (value !== undefined) owners.set(value, [...(owners.get(value) ?? []), idOf(item)]);
  }
  return [...owners].flatMap(([value, ids]) => (ids.length > 1 ? [`${value}: ${ids.join(', ')}`] : []));
}

const stateId = ({ id }: State): string => id;

describe('codes of states', () => {
  test('each present state has its own', () => {
    expect(shared(present, (s) => s.iso2, stateId)).toEqual([]);
    expect(shared(present, (s) => s.cow, stateId)).toEqual([]);
    expect(shared(present, (s) => s.gw, stateId)).toEqual([]);
  });
  test('alpha-3 codes are shared by a territory and the state that claims it only', () => {
    expect(shared(present, (s) => s.iso3, stateId)).toEqual(['ESH: state/western-sahara, state/sahrawi-arab-democratic-republic']);
  });
  test('a state that ended shares a number only with its successor or with one that it followed', () => {
    const overlapping = states.flatMap((one, i) =>
      states
        .slice(i + 1)
        .filter(
          (other) =>
            one.gw !== undefined && one.gw === other.gw && (one.from ?? '') < (other.to ?? '9') && (other.from ?? '') < (one.to ?? '9'),
        )
        .map((other) => `${one.gw}: ${one.id}, ${other.id}`),
    );
    // Russia declared itself the continuation a day before the end; Germany is one entry for all time.
    expect(overlapping).toEqual(['260: state/germany, state/west-germany', '365: state/russia, state/soviet-union']);
  });
  test('Correlates of War and Gleditsch-Ward numbers differ where the two lists differ, and nowhere else', () => {
    const differing = states.filter(({ cow, gw }) => cow !== undefined && cow !== gw).map(({ id, cow, gw }) => `${id} ${cow} ${gw}`);
    expect(differing).toEqual([
      'state/germany 255 260',
      'state/kiribati 946 970',
      'state/nauru 970 971',
      'state/serbia 345 340',
      'state/tonga 955 972',
      'state/tuvalu 947 973',
      'state/yemen 679 678',
    ]);
    expect(states.filter(({ cow, gw }) => cow === undefined && gw !== undefined).map(stateId)).toEqual([
      'state/holy-see',
      'state/abkhazia',
      'state/south-ossetia',
    ]);
  });
  test('numbers lie where the lists have them', () => {
    expect(states.filter(({ cow, gw }) => [cow, gw].some((n) => n !== undefined && (n < 2 || n > 990))).map(stateId)).toEqual([]);
  });
  test('codes of the user range go to those that ISO does not know', () => {
    const invented = states.filter(({ iso3 }) => /^X[A-Z]{2}$/.test(iso3)).map(stateId);
    expect(invented).toContain('state/kosovo');
    expect(states.filter(({ id, iso2 }) => invented.includes(id) && iso2 !== undefined && id !== 'state/kosovo')).toEqual([]);
  });
});

test('a Wikidata id belongs to one row', () => {
  const known = rows.filter((row) => row.kind !== 'term');
  expect(
    shared(
      known,
      (row: Row) => row.value.wikidata as string | undefined,
      (row) => String(row.value.id),
    ),
  ).toEqual([]);
});

test('topics carry codes of IPTC Media Topics where one is clear', () => {
  const topics = rows.filter((row) => row.kind === 'topic').map(({ value }) => value as { id: string; iptc?: string });
  const codes = new Map(topics.map(({ id, iptc }) => [id, iptc]));
  expect([codes.get('sanctions'), codes.get('diplomatic-relations'), codes.get('terrorism')]).toEqual(['20000642', '20000639', '20000053']);
  expect(topics.filter(({ iptc }) => iptc !== undefined).length).toBeGreaterThanOrEqual(33);
  // 15000000 is sport.
  expect(topics.filter(({ iptc }) => iptc === '15000000')).toEqual([]);
});
