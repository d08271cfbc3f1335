import { expect, test } from 'vitest';
import type { DateExpression } from '../../src/model.ts';
import { bodyStart, isAfter, storyDay } from '../../src/text/story-day.ts';

const at = (start: number, value: string, type: DateExpression['type'] = 'date'): DateExpression => ({
  start,
  end: start + 3,
  text: 'x',
  type,
  value,
});
const friday = { value: '2021-02-05' };

test('the day of the story is the first one the lede names, shortly before print', () => {
  expect(storyDay('', [at(10, '2021-02-05'), at(60, '2021-02-04'), at(90, '2021-02-03')], friday, 40)).toEqual({
    value: '2021-02-04',
    basis: 'expression',
  });
});

test('months, durations, days long before and days far down do not count', () => {
  const dates = [at(50, '2021-01'), at(60, 'P3D', 'duration'), at(70, '2021-01-20'), at(80, '2021-02-06'), at(900, '2021-02-04')];
  expect(storyDay('', dates, friday, 40)).toEqual({ value: '2021-02-05', basis: 'published' });
});

test('of a year or month of print a day gone by in it', () => {
  const [gone, coming] = ['The envoys met on', 'The envoys will meet on'];
  expect(storyDay(`${gone} 16 January.`, [at(gone.length, '2019-01-16')], { value: '2019' }, 0).value).toBe('2019-01-16');
  expect(storyDay(`${coming} 16 January.`, [at(coming.length, '2019-01-16')], { value: '2019' }, 0).value).toBe('2019');
  expect(storyDay(`${gone} 16 January.`, [at(gone.length, '2018-01-16')], { value: '2019' }, 0).value).toBe('2019');
});

test('without a day of print there is none of the story', () => {
  expect(storyDay('', [at(50, '2021-02-04')], { value: null }, 0)).toEqual({ value: null, basis: null });
  expect(storyDay('', [], { value: 'XXXX-02-05' }, 0)).toEqual({ value: 'XXXX-02-05', basis: 'published' });
});

test('the body begins after the headline and the dateline', () => {
  expect(bodyStart({ titleSpan: { start: 0, end: 20 }, datelineSpan: { start: 22, end: 45 } })).toBe(45);
  expect(bodyStart({ titleSpan: null, datelineSpan: null })).toBe(0);
});

test('a year that began before a day is not after it', () => {
  expect(isAfter('2026', '2021-02-05')).toBe(true);
  expect(isAfter('2021', '2021-02-05')).toBe(false);
  expect(isAfter('2021-02-06', '2021-02-05')).toBe(true);
  expect(isAfter('XXXX-03-01', '2021-02-05')).toBe(false);
});
