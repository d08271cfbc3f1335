import { describe, expect, test } from 'vitest';
import { lexiconOf, told } from './helpers.ts';

const lexicon = lexiconOf(
  {
    kind: 'state',
    id: 'state/russia',
    name: 'Russia',
    iso3: 'RUS',
    adjectives: ['Russian'],
    capital: [{ text: 'Moscow', not: ['Moscow, Russia'] }],
    seats: ['Kremlin'],
  },
  { kind: 'state', id: 'state/united-states', name: 'United States', iso3: 'USA', aliases: ['U.S.', 'US', 'United States of America'] },
  { kind: 'state', id: 'state/turkey', name: 'Türkiye', iso3: 'TUR', aliases: [{ text: 'Turkey', not: ['Turkey breast'] }] },
  {
    kind: 'state',
    id: 'state/georgia',
    name: 'Georgia',
    iso3: 'GEO',
    aliases: [{ text: 'Georgia', not: ['Georgia Tech', 'South Georgia'], needs: ['Tbilisi', 'South Ossetia'] }],
  },
  { kind: 'state', id: 'state/mali', name: 'Mali', iso3: 'MLI' },
  { kind: 'person', id: 'person/recep-tayyip-erdogan', name: 'Recep Tayyip Erdoğan', surname: 'Erdoğan' },
  { kind: 'person', id: 'person/bashar-al-assad', name: 'Bashar al-Assad', surname: 'Assad' },
  { kind: 'person', id: 'person/sergei-lavrov', name: 'Sergei Lavrov', surname: 'Lavrov' },
  { kind: 'organisation', id: 'organisation/fcdo', name: 'Foreign, Commonwealth and Development Office', class: 'ministry' },
  { kind: 'organisation', id: 'organisation/quai-d-orsay', name: "Quai d'Orsay", class: 'ministry' },
  { kind: 'organisation', id: 'organisation/p5-1', name: 'P5+1', class: 'grouping' },
  { kind: 'organisation', id: 'organisation/a', name: 'Justice Party', class: 'party' },
  { kind: 'organisation', id: 'organisation/b', name: 'Justice Party', class: 'party' },
  { kind: 'treaty', id: 'treaty/new-start', name: 'New START', class: 'arms control' },
  { kind: 'role', id: 'foreign-minister', name: 'foreign minister', class: 'foreign-affairs', aliases: ['minister of foreign affairs'] },
);
const found = (text: string): string[] => told(text, lexicon.names(text)).map((line) => line.split(' = ')[0]!);

describe('where a name ends', () => {
  test.each([
    ["Russia's answer", ['Russia']],
    ['Russia’s answer', ['Russia']],
    ['Moscow-based analysts, Russian-US ties', ['Moscow', 'Russian', 'US']],
    ['the U.S.-led coalition and the U.S.', ['U.S.', 'U.S.']],
    ['Sen. Smith, Sen Smith', []],
    ['the United\nStates', ['United\nStates']],
    ['United\n\nStates', []],
    ['He left the United. States were', []],
    ['Kremlin/Moscow (Russia)', ['Kremlin', 'Moscow', 'Russia']],
    ['Prussia, Russias', []],
    ['the P5+1 group, not P5 1', ['P5+1']],
    ['Quai d’Orsay', ['Quai d’Orsay']],
    ['the Foreign, Commonwealth and Development Office', ['Foreign, Commonwealth and Development Office']],
    ['the Foreign Commonwealth and Development Office', ['Foreign Commonwealth and Development Office']],
  ])('%j', (text, names) => expect(found(text)).toEqual(names));

  test('offsets are UTF-16 units even behind folded letters and emoji', () => {
    const text = '😀 Président Erdoğan — RECEP TAYYİP ERDOĞAN met Recep Tayyip Erdogan.';
    for (const hit of lexicon.names(text)) expect(text.slice(hit.start, hit.end)).toMatch(/^recep tayy.p erdo.an$/i);
    expect(lexicon.names(text)).toHaveLength(2);
  });
});

describe('case', () => {
  test.each([
    ['they told us', []],
    ['kremlin, russia', []],
    ['a new start', []],
    ['New Start', []],
    ['the New START treaty', ['New START']],
    [
      'Foreign Minister, foreign minister, Minister of Foreign Affairs',
      ['Foreign Minister', 'foreign minister', 'Minister of Foreign Affairs'],
    ],
    ['Bashar Al-Assad', ['Bashar Al-Assad']],
    ['RUSSIA REJECTS MALI CLAIM', ['RUSSIA', 'MALI']],
    ['MALI, Feb 5 (AFP)', ['MALI']],
    ['a method called MALI', []],
  ])('%j', (text, names) => expect(found(text)).toEqual(names));
});

describe('readings', () => {
  test('the longest name wins, and a cancelling phrase cancels its own alias alone', () => {
    expect(found('United States of America')).toEqual(['United States of America']);
    expect(found('Turkey served Turkey breast')).toEqual(['Turkey']);
    expect(found('Turkey breast Kremlin')).toEqual(['Kremlin']);
    expect(found('The Russia Moscow, Russia')).toEqual(['Russia', 'Russia']);
    expect(found('South Georgia and Georgia Tech near Tbilisi')).toEqual([]);
  });
  test('a name that needs company is found only beside it', () => {
    expect(found('Georgia voted early')).toEqual([]);
    expect(found('Georgia protested. South  Ossetia, too')).toEqual(['Georgia']);
    expect(found('Georgia protested. South Ossetians did not')).toEqual([]);
  });
  test('words with several meanings keep them all', () => {
    const text = 'the Justice Party';
    expect(told(text, lexicon.names(text))).toEqual(['Justice Party = organisation/a:name, organisation/b:name']);
  });
  test('two spellings of one entry are one reading', () => {
    const cities = lexiconOf({ kind: 'state', id: 'state/canada', name: 'Canada', iso3: 'CAN', places: ['Quebec', 'Québec'] });
    expect(told('in Québec', cities.names('in Québec'))).toEqual(['Québec = state/canada:place']);
  });
  test('find takes the whole text or nothing', () => {
    expect(lexicon.find('Sergei Lavrov').map((c) => c.entry.id)).toEqual(['person/sergei-lavrov']);
    expect(lexicon.find('Sergei')).toEqual([]);
    expect(lexicon.find('Sergei Lavrov said')).toEqual([]);
    expect(lexicon.find('us')).toEqual([]);
    expect(lexicon.find('')).toEqual([]);
  });
});
