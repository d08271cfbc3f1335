import { expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { aheadWitnesses } from '../../src/dates/year/weekdays.ts';
import { momentOf } from '../../src/dates/year/witness.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { toDay } from '../../src/text/calendar.ts';
import { textDocument } from '../document.ts';

const lexicon = await loadLexicon();
const witnessesOf = (text: string) =>
  aheadWitnesses({
    article: cleanDocument(textDocument(text), { keepAll: true }).article,
    sentences: [],
    lexicon,
    claims: [],
    treaties: [],
    names: [],
  });

test('who writes "today" does not look ahead to that day by its weekday', () => {
  const [witness, ...others] = witnessesOf('The ministers began their talks today; the round is scheduled to end on Wednesday.');
  expect(others).toEqual([]);
  expect(witness!.weigh(momentOf(toDay(1988, 4, 13)))).toBeLessThan(-1);
  expect(witness!.weigh(momentOf(toDay(1987, 4, 13)))).toBe(0);
  expect(witness!.tell(toDay(1987, 4, 13), true)).toBe(
    'the report says "today" and looks ahead to Wednesday; Monday 13 April 1987 is none',
  );
});

test.each([
  ['without "today"', 'The ministers began their talks, which are scheduled to end on Wednesday.'],
  ['a weekday that is past', 'The ministers met today. They had last spoken on Wednesday.'],
])('%s: nothing is said', (_, text) => {
  expect(witnessesOf(text)).toEqual([]);
});
