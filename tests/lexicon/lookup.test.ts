import { describe as group, expect, test } from 'vitest';
import { describe, listLine } from '../../src/lexicon/describe.ts';
import { holders, lookUp } from '../../src/lexicon/lookup.ts';
import { lexiconOf } from './helpers.ts';

const office = { kind: 'term', office: 'foreign-minister', of: 'state/russia', checked: '2025-01-31' };
const lexicon = lexiconOf(
  { kind: 'state', id: 'state/russia', name: 'Russia', iso2: 'RU', iso3: 'RUS', adjectives: ['Russian'], from: '1991-12-25' },
  { kind: 'role', id: 'foreign-minister', name: 'foreign minister', class: 'foreign-affairs', sector: 'GOV' },
  { kind: 'person', id: 'person/sergei-lavrov', name: 'Sergei Lavrov', surname: 'Lavrov', country: 'RUS', wikidata: 'Q58217' },
  { kind: 'person', id: 'person/igor-ivanov', name: 'Igor Ivanov', surname: 'Ivanov', country: 'RUS' },
  { kind: 'person', id: 'person/sergei-ivanov', name: 'Sergei Ivanov', surname: 'Ivanov', country: 'RUS' },
  { ...office, person: 'person/igor-ivanov', from: '1998-09-11', to: '2004-03-09' },
  { ...office, person: 'person/sergei-lavrov', from: '2004-03-09', title: 'minister of foreign affairs' },
  {
    kind: 'treaty',
    id: 'treaty/new-start',
    name: 'New START',
    class: 'arms control',
    signed: '2010-04-08',
    changes: [{ date: '2023-02-21', what: 'suspended', by: 'RUS' }],
    aliases: [{ text: 'START', needs: ['warheads'], not: ['START II'] }],
  },
);
const ids = (text: string): string[] => lookUp(lexicon, text).map((entry) => entry.id);

group('what an analyst types', () => {
  test.each([
    ['person/sergei-lavrov', ['person/sergei-lavrov']],
    ['Sergei Lavrov', ['person/sergei-lavrov']],
    ['sergei lavrov', ['person/sergei-lavrov']],
    ['RUSSIA', ['state/russia']],
    ['new start', ['treaty/new-start']],
    ['Ivanov', ['person/igor-ivanov', 'person/sergei-ivanov']],
    ['rgei', ['person/sergei-lavrov', 'person/sergei-ivanov']],
    ['Nobody', []],
    ['…', []],
  ])('%j', (text, expected) => expect(ids(text)).toEqual(expected));

  test('an office of a body is answered with who held it on the date, both on the day of the handover', () => {
    const held = (text: string, on: string) => holders(lexicon, text, on)?.map((term) => term.person);
    expect(held('Russian foreign minister', '2003-01-01')).toEqual(['person/igor-ivanov']);
    expect(held('foreign minister of Russia', '2010')).toEqual(['person/sergei-lavrov']);
    expect(held('Russian foreign minister', '2004-03-09')).toEqual(['person/igor-ivanov', 'person/sergei-lavrov']);
    expect(held('Russian foreign minister', '1950')).toEqual([]);
    expect(held('Russian bears', '2010')).toBeUndefined();
  });
});

group('what is told', () => {
  test('of a person, with the offices of the day marked', () => {
    expect(describe(lexicon, lexicon.get('person/sergei-lavrov')!, '2010-01-01').split('\n')).toEqual([
      'Sergei Lavrov  [person/sergei-lavrov]',
      '  country     RUS',
      '  offices     * 2004-03-09 to today (checked 2025-01-31)  minister of foreign affairs, Russia',
      '  names       Sergei Lavrov',
      '  wikidata    Q58217',
      '  source      test',
    ]);
    expect(describe(lexicon, lexicon.get('person/igor-ivanov')!, '2010-01-01')).toContain(
      '    1998-09-11 to 2004-03-09  foreign minister, Russia',
    );
  });
  test('of a state, with who governs it', () => {
    const told = describe(lexicon, lexicon.get('state/russia')!, '2001-01-01');
    expect(told).toContain('  codes       ISO RU RUS, CAMEO –, COW –, GW –');
    expect(told).toContain('  in office   1998-09-11 to 2004-03-09  foreign minister: Igor Ivanov');
  });
  test('of a treaty, with its changes and the conditions of its names', () => {
    const told = describe(lexicon, lexicon.get('treaty/new-start')!, '2024-01-01');
    expect(told).toContain('  changes     2023-02-21  suspended, RUS');
    expect(told).toContain('START (beside warheads; not in START II)');
  });
  test('in a list', () => {
    expect(['state/russia', 'person/igor-ivanov', 'treaty/new-start', 'foreign-minister'].map((id) => listLine(lexicon.get(id)!))).toEqual([
      'state/russia\tRussia\tRUS',
      'person/igor-ivanov\tIgor Ivanov\tRUS',
      'treaty/new-start\tNew START\tarms control',
      'foreign-minister\tforeign minister\tforeign-affairs',
    ]);
  });
});
