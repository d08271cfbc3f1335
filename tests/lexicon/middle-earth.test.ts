import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInRows, loadLexicon } from '../../src/lexicon/index.ts';
import { mergeRows } from '../../src/lexicon/merge.ts';
import { readFile } from '../../src/lexicon/rows.ts';
import { told } from './helpers.ts';

const file = path.join(import.meta.dirname, '../../fixtures/lexicon/middle-earth.jsonl');
const lexicon = await loadLexicon([file]);

describe('a world of one’s own in twenty lines', () => {
  test('the file is sound and has twenty lines', () => {
    expect(mergeRows(builtInRows(), readFile(file)).findings).toEqual([]);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(20);
  });
  test('its names are found', () => {
    const text =
      'Steward Denethor of Gondor met Theoden in Edoras, while Barad-dur sent Ringwraiths to the Shire and shire horses to Amman.';
    expect(told(text, lexicon.names(text))).toEqual([
      'Steward = steward:title',
      'Denethor = person/denethor:name',
      'Gondor = state/gondor:name',
      'Theoden = person/theoden:name',
      'Edoras = state/rohan:capital',
      'Barad-dur = state/mordor:capital',
      'Ringwraiths = organisation/nazgul:name',
      'Shire = state/shire:name',
    ]);
  });
  test('offices are dated', () => {
    expect(lexicon.termsIn('steward', 'state/gondor').map((term) => [term.person, term.to])).toEqual([
      ['person/denethor', '3019-03-15'],
      ['person/faramir', null],
    ]);
  });
  test('topics and treaties come along', () => {
    expect(lexicon.phrases('the rings of power').map((hit) => hit.topic.id)).toEqual(['rings-of-power']);
    expect(lexicon.find('Oath of Eorl').map((candidate) => candidate.entry.id)).toEqual(['treaty/oath-of-eorl']);
  });
  test('the built-in lexicon stays as it was, but for what was deleted', async () => {
    expect(lexicon.get('state/jordan')).toBeUndefined();
    expect(lexicon.get('state/russia')?.name).toBe('Russia');
    expect((await loadLexicon()).get('state/jordan')?.name).toBe('Jordan');
  });
});
