import { describe, expect, test } from 'vitest';
import { factLine } from '../../src/lexicon/describe.ts';
import { isDays, isWithin } from '../../src/lexicon/dates.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import type { Meeting } from '../../src/lexicon/types.ts';
import { lexiconOf } from './helpers.ts';

const lexicon = await loadLexicon();
const { meetings } = lexicon;
const firstDay = ({ date }: Meeting): string => date.slice(0, 10);

describe('the meetings the program ships with', () => {
  test('every person held an office on the first day', () => {
    const idle = meetings.flatMap((meeting) =>
      meeting.parties
        .filter((id) => id.startsWith('person/'))
        .filter((id) => !lexicon.termsOf(id).some(({ from, to }) => isWithin(firstDay(meeting), from, to)))
        .map((id) => `${meeting.id}: ${id}`),
    );
    expect(idle).toEqual([]);
  });

  test('every state and body existed', () => {
    const missing = meetings.flatMap((meeting) =>
      meeting.parties.flatMap((id) => {
        const entry = lexicon.get(id);
        const dated = entry?.kind === 'state' || entry?.kind === 'organisation' ? entry : null;
        return dated && !isWithin(firstDay(meeting), dated.from, dated.to) ? [`${meeting.id}: ${id}`] : [];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('two parties met, or a body; only calls, video meetings and papers signed apart have no place', () => {
    const alone = meetings.filter(({ parties }) => parties.length < 2 && !parties[0]!.startsWith('organisation/'));
    const nowhere = meetings.filter(({ place, form }) => place.length === 0 && form !== 'call' && form !== 'signing');
    expect([...alone, ...nowhere].map(({ id }) => id)).toEqual([]);
  });

  test('no meeting stands twice, none lasts for months', () => {
    const keys = meetings.map(({ date, form, parties }) => [date, form, ...parties.toSorted()].join(' '));
    const met = new Set<string>();
    expect(keys.filter((key) => met.size === met.add(key).size)).toEqual([]);
    const days = ({ date }: Meeting): number => {
      const [first, last = first] = date.split('/') as [string, string?];
      return (Date.parse(last) - Date.parse(first)) / 86_400_000;
    };
    expect(meetings.filter((meeting) => days(meeting) > 105).map(({ id }) => id)).toEqual([]);
  });

  test('they stand in order of their first day, and each id tells it', () => {
    expect(meetings.map(firstDay)).toEqual(meetings.map(firstDay).toSorted());
    expect(meetings.filter((meeting) => !meeting.id.startsWith(`meeting/${firstDay(meeting)}-`))).toEqual([]);
  });
});

test.each([
  ['2021-06-16', true],
  ['2021-06-11/2021-06-13', true],
  ['2021-06', false],
  ['2021-06-13/2021-06-11', false],
  ['2021-06-31', false],
  ['2021-06-11/2021-06-12/2021-06-13', false],
  [2021, false],
])('days of a meeting: %s', (value, right) => expect(isDays(value)).toBe(right));

test('a meeting without a place has an empty list; a line tells days, form, place and parties', () => {
  const [call, talks] = lexiconOf(
    {
      kind: 'meeting',
      id: 'meeting/3019-talks',
      date: '3019-03-02/3019-03-04',
      form: 'talks',
      place: ['Bree'],
      parties: ['state/gondor', 'state/rohan'],
    },
    { kind: 'meeting', id: 'meeting/3019-call', date: '3019-03-01', form: 'call', parties: ['state/gondor', 'state/rohan'] },
  ).meetings;
  expect(call!.place).toEqual([]);
  expect(factLine(talks!)).toBe('meeting/3019-talks\t3019-03-02/3019-03-04\ttalks\tBree\tstate/gondor state/rohan');
});
