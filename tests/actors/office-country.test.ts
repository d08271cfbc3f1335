import { expect, test } from 'vitest';
import type { Actor } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const engine = await testEngine();
const actorsIn = (text: string): readonly Actor[] => extractDocument(textDocument(text), engine, { keepAll: false }).actors;
const countryOf = (name: string, text: string): string | null | undefined => actorsIn(text).find((a) => a.name === name)?.country;

test('a capital in which something happens says not whose office it is', () => {
  const spoke = 'Finance Minister Ana Rossi spoke at a conference in Paris.';
  expect(countryOf('Ana Rossi', `Peru cut its taxes. ${spoke} Unions in Peru agreed.`)).toBe('PER');
  expect(countryOf('Ana Rossi', 'Peruvian officials and Finance Minister Ana Rossi spoke at a conference in Paris.')).toBe('PER');
});

test('an office in a firm or a body before a bracket is none of the state the text is about', () => {
  expect(
    countryOf('John Berg', 'Peru praised the firm. Its director and senior vice-president John Berg visited Lima on Monday.'),
  ).toBeNull();
  expect(
    countryOf('Juan Silva', 'The Brazilian Coffee Institute (IBC) president Juan Silva said he will attend a meeting with Peru.'),
  ).toBe('BRA');
});

test('a ministry without a state is that of the dateline where the text speaks of it too', () => {
  const body = 'Japan will not act, officials said. U.S. Secretary Ana Berg called for cuts. The Finance Ministry rejected the call.';
  const countries = (text: string) => actorsIn(text).flatMap((a) => (/Ministry of Finance/.test(a.name) ? [a.country] : []));
  expect(countries(`TOKYO, April 8 (Reuters) - ${body}`)).toEqual(['JPN']);
  expect(countries(`LIMA, April 8 (Reuters) - ${body}`)).not.toContain('PER');
});
