import { expect, test } from 'vitest';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const engine = await testEngine();
const actorsOf = (text: string) =>
  extractDocument(textDocument(text), engine, { keepAll: false }).actors.filter((a) => !a.id.startsWith('group/'));
const persons = (text: string): string[] => actorsOf(text).flatMap((a) => (a.type === 'person' ? [a.name] : []));
const bodies = (text: string): string[] => actorsOf(text).flatMap((a) => (a.type === 'organisation' ? [a.name] : []));

test.each([
  // Brackets of an editor inside a name, and brackets that part two names.
  ['Ambassador (Anatoly) Rossi will visit Peru.', ['Anatoly Rossi']],
  ['During (former President Ebrahim) Raisi there were talks with Peru.', ['Ebrahim Raisi']],
  ['Ambassador Ana Walsh (left) and Peter Rossi visited Peru.', ['Ana Walsh', 'Peter Rossi']],
  // A longer name is somebody else's where the text does not speak of the known bearer's state.
  ['Mohammed Yusuf Karim, a resident of Lima, condemned Peru.', ['Mohammed Yusuf Karim']],
  ['Juan Manuel Santos Calderón met officials in Bogota. Colombia praised Santos.', ['Juan Manuel Santos']],
  // One letter in a long name is a matter of transcription; in a short one it is not.
  ['Amir Saeid Rossi met envoys of Peru. Amir Saeed Rossi praised Peru.', ['Amir Saeid Rossi']],
  ['Maria Rossi met envoys of Peru. Mario Rossi praised Peru.', ['Maria Rossi', 'Mario Rossi']],
  // A first part that everybody bears.
  ['Peru praised Mohd Faiz Rossi. Faiz thanked Peru.', ['Mohd Faiz Rossi']],
  // Given name and a surname that the lexicon reads alone.
  ['Brazilian Finance Minister Dilson Funaro will visit Peru.', ['Dilson Funaro']],
  // Verbs of headlines are no names.
  ['U.S. Envoy Arrives in Kosovo', []],
  ['U.S. Envoy Walsh in Kosovo', ['Walsh']],
])('who is named: %s', (text, names) => {
  expect(persons(text)).toEqual(names);
});

test('the office decides between two bearers of a name', () => {
  expect(persons('Vice President George Bush met envoys of Poland.')).toEqual(['George H. W. Bush']);
  expect(persons('President George Bush met envoys of Poland.')).toEqual(['George W. Bush']);
});

test('an acronym that the text spells out is what it says', () => {
  const spelt = 'Peru praised Isis (Institute of Strategic and International Studies). Isis then thanked Peru.';
  expect(bodies(spelt)).toEqual(['Institute of Strategic and International Studies']);
  expect(bodies('Peru praised Isis (pictured). Isis then attacked Iraq.')).toEqual(['Islamic State']);
});

test('the first of two offices is that of the name', () => {
  const roleOf = (text: string) => actorsOf(text).find((a) => a.name === 'Ana Walsh')?.role;
  expect(roleOf('Personal Representative of the OSCE Chairperson-in-Office Ana Walsh visited Peru.')).toMatch(/^personal representative/);
  expect(roleOf('The spokesman of the OSCE thanked Chairperson-in-Office Ana Walsh in Peru.')).toBe('chairperson-in-office');
});
