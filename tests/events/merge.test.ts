import { expect, test } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Events of a text as "TYPE source > target". */
const told = (text: string): string[] =>
  eventsIn(text, '2024-03-08').map(({ type, source, target }) => `${type} ${source.join('+')} > ${target.join('+')}`);

const of = (text: string, type: string): string[] => told(text).filter((line) => line.startsWith(type));

test('a verb and the participle below it tell one act, coordinated verbs two', () => {
  expect(of('Russia condemned Poland on Friday, accusing it of hostility.', 'ACCUSE')).toEqual(['ACCUSE state/russia > state/poland']);
  expect(of('Russia condemned Poland and accused Latvia of hostility.', 'ACCUSE')).toHaveLength(2);
});

test('a call and what was discussed in it are one, talks with another are not', () => {
  const call = 'Antony Blinken spoke with Sergei Lavrov on Thursday.';
  expect(of(`${call} Blinken and Lavrov discussed the truce in Syria.`, 'CONSULT')).toEqual([
    'CONSULT person/antony-blinken > person/sergei-lavrov',
  ]);
  expect(of(`${call} Blinken and Wang Yi discussed the truce in Syria.`, 'CONSULT')).toHaveLength(2);
});

test('a journey and the talks held on it are two acts', () => {
  expect(of('Sergei Lavrov visited Japan on Thursday. Lavrov held talks with Fumio Kishida.', 'CONSULT')).toHaveLength(2);
});

test('what a state and its minister are said to have done with the same words is one act, and the minister stands for it', () => {
  const text =
    'Kenya demanded an apology from Somalia on Friday. Foreign Minister Monica Juma demanded an apology from Somalia for the map.';
  expect(of(text, 'REQUEST')).toEqual(['REQUEST person/monica-juma > state/somalia']);
});

test('a party that one telling leaves unsaid is taken from the other', () => {
  const text = 'Malaysia demanded an apology. Malaysia demanded an apology from North Korea for the remarks.';
  expect(of(text, 'REQUEST')).toEqual(['REQUEST state/malaysia > state/north-korea']);
});

test('a summons told as a request and as a protest is one act', () => {
  const text = 'Poland summoned the Russian ambassador. Poland summoned the Russian ambassador to lodge a protest over the missile.';
  expect(told(text)).toHaveLength(1);
});

test('acts with dates or numbers of their own stay apart', () => {
  expect(of('Israel attacked Lebanon on Monday. Israel attacked Lebanon on Thursday.', 'ASSAULT')).toHaveLength(2);
  expect(of('Rebels killed 18 soldiers in Mali. Rebels killed five soldiers in Mali.', 'ASSAULT')).toHaveLength(2);
});

test('what is asked for besides stays', () => {
  const text = 'Turkey asked Greece to return the officers to the capital. Turkey also asked Greece to return the officers to the border.';
  expect(of(text, 'REQUEST')).toHaveLength(2);
});

test('a toll told again is one act, with or without the comma of its figure', () => {
  const text = 'Hezbollah killed 1400 people in Israel. The talks went on in Cairo. Hezbollah killed 1,400 people, a report said.';
  expect(of(text, 'ASSAULT')).toHaveLength(1);
  expect(of(text.replace('1,400', '1,600'), 'ASSAULT')).toHaveLength(2);
});
