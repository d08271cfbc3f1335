import { describe, expect, test } from 'vitest';
import { recogniseTreaties, statusOfTreaties } from '../../src/treaties/index.ts';
import { cleanDocument } from '../../src/clean/index.ts';
import type { Published, Treaty } from '../../src/model.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { textDocument } from '../document.ts';
import { lexiconOf } from '../lexicon/helpers.ts';

const lexicon = lexiconOf(
  {
    kind: 'treaty',
    id: 'treaty/new-start',
    name: 'New START Treaty',
    class: 'arms control',
    signed: '2010-04-08',
    inForce: '2011-02-05',
    ended: '2026-02-05',
    changes: [{ date: '2023-02-21', what: 'suspended', by: 'RUS' }],
    parties: ['USA', 'RUS'],
    aliases: ['New START', 'Chukotka pact'],
  },
  {
    kind: 'treaty',
    id: 'treaty/open-skies',
    name: 'Treaty on Open Skies',
    class: 'arms control',
    signed: '1992-03-24',
    inForce: '2002-01-01',
    changes: [{ date: '2020-11-22', what: 'withdrew', by: 'USA' }],
  },
  { kind: 'state', id: 'state/russia', name: 'Russia', iso3: 'RUS', cameo: 'RUS' },
  { kind: 'state', id: 'state/united-states', name: 'United States', iso3: 'USA', cameo: 'USA' },
);

function treatiesIn(text: string): readonly Treaty[] {
  const { article } = cleanDocument(textDocument(text), { keepAll: true });
  return recogniseTreaties(article, splitSentences(article), lexicon.names(text), lexicon);
}

const summary = (text: string): string[] => treatiesIn(text).map((t) => `${t.id}: ${t.mentions.map((m) => m.text).join(', ')}`);

test('a government of accord is a body, not an accord', () => {
  expect(summary('The Government of National Accord met the Council of the Kirrin Accord.')).toEqual([]);
});

describe('names', () => {
  test('the lexicon knows some', () => {
    expect(summary('They praised New START and the Treaty on Open Skies.')).toEqual([
      'treaty/new-start: New START',
      'treaty/open-skies: Treaty on Open Skies',
    ]);
  });

  test.each([
    ['The Lake Chad Water Charter was ignored.', 'Lake Chad Water Charter'],
    [
      'It breaches the Treaty of Friendship, Cooperation and Partnership that both signed.',
      'Treaty of Friendship, Cooperation and Partnership',
    ],
    ['Delegates drafted a Convention on the Rights of Rivers.', 'Convention on the Rights of Rivers'],
    ['Under the Ruritania-Borduria Defence Agreement troops may stay.', 'Ruritania-Borduria Defence Agreement'],
    ['They will revise the Ruritania-U.S. Defence Agreement.', 'Ruritania-U.S. Defence Agreement'],
  ])('others are known by their form: %s', (text, name) => {
    expect(treatiesIn(text)).toMatchObject([{ name, known: false, status: null }]);
  });

  test.each([
    'They want a trade agreement.',
    'A Free Trade Agreement is near.',
    'The Peace Treaty was signed.',
    'They are in agreement.',
    'The Agreement is void.',
  ])('a kind of agreement is no name: %s', (text) => {
    expect(treatiesIn(text)).toEqual([]);
  });

  test('resolutions of the Security Council by number', () => {
    expect(treatiesIn('It cited Security Council resolution 2231 and Resolution 1701.').map((t) => t.name)).toEqual([
      'United Nations Security Council Resolution 2231',
      'United Nations Security Council Resolution 1701',
    ]);
    expect(treatiesIn('The Security Council met. Under resolution 1970 arms are banned.').map((t) => t.name)).toEqual([
      'United Nations Security Council Resolution 1970',
    ]);
    expect(treatiesIn('The parish council met. Under resolution 1970 dogs are banned.')).toEqual([]);
  });
});

describe('descriptions', () => {
  test('a year or a subject tells a treaty of the states named', () => {
    expect(summary('The United States and Russia keep to an arms accord of 2010.')).toEqual(['treaty/new-start: an arms accord of 2010']);
    expect(summary('The United States and Russia signed a pact on Chukotka.')).toEqual(['treaty/new-start: a pact on Chukotka']);
  });

  test.each([
    'Russia keeps to an arms accord of 2010.',
    'The United States and Russia signed an accord.',
    'The United States and Russia want a fishing accord.',
  ])('too little is nothing: %s', (text) => {
    expect(treatiesIn(text)).toEqual([]);
  });
});

describe('short forms', () => {
  test('the acronym in brackets and the kind', () => {
    expect(summary('They signed the Ruritania-Borduria Access Agreement (RBAA). The RBAA helps. The pact is new.')).toEqual([
      'treaty/ruritania-borduria-access-agreement: Ruritania-Borduria Access Agreement, RBAA, RBAA, The pact',
    ]);
  });

  test('nothing where two treaties may be meant', () => {
    expect(summary('New START and the Treaty on Open Skies differ. The treaty is old.')).toEqual([
      'treaty/new-start: New START',
      'treaty/open-skies: Treaty on Open Skies',
    ]);
  });
});

describe('status', () => {
  const statusOn = (id: string, value: string | null): string | null => {
    const published: Published = { value, basis: 'given', stated: true, confidence: 1, evidence: [] };
    return statusOfTreaties([{ id, name: id, known: true, status: null, mentions: [] }], published, lexicon)[0]!.status;
  };

  test.each([
    ['2009-01-01', 'proposed'],
    ['2010-05-01', 'signed'],
    ['2021-02-05', 'in force'],
    ['2023-03', 'suspended'],
    ['2026-03-01', 'ended'],
    ['XXXX-02-05', null],
    [null, null],
  ])('on %s it is %s', (day, status) => {
    expect(statusOn('treaty/new-start', day)).toBe(status);
  });

  test('one of many leaving does not end a treaty', () => {
    expect(statusOn('treaty/open-skies', '2021-02-05')).toBe('in force');
  });

  test('an unlisted one has none', () => {
    expect(statusOn('treaty/unlisted', '2021-02-05')).toBeNull();
  });
});
