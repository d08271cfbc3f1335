import nlp from 'compromise';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../src/lexicon/patterns.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { irregularLemma, nounForms, verbForms } from '../../src/text/inflect.ts';

test.each([
  ['kidnap', 'kidnaps kidnapped kidnapping'],
  ['visit', 'visits visited visiting'],
  ['overrun', 'overruns overran overrunning'],
  ['begin', 'begins began begun beginning'],
  ['die', 'dies died dying'],
  ['undo', 'undoes undid undone undoing'],
  ['veto', 'vetoes vetoed vetoing'],
  ['equip', 'equips equipped equipping'],
  ['deny', 'denies denied denying'],
  ['agree', 'agrees agreed agreeing'],
  ['cancel', 'cancels canceled cancelled canceling cancelling'],
  ['quit', 'quits quit quitting'],
])('%s: %s', (lemma, forms) => {
  expect(verbForms(lemma)).toEqual(expect.arrayContaining([lemma, ...forms.split(' ')]));
});

test.each([
  ['embargo', 'embargoes'],
  ['memorandum', 'memoranda'],
  ['envoy', 'envoys'],
  ['ally', 'allies'],
  ['policewoman', 'policewomen'],
  ['crisis', 'crises'],
])('%s, %s', (singular, plural) => {
  expect(nounForms(singular)).toEqual(expect.arrayContaining([singular, plural]));
});

test('no form that nobody writes', () => {
  expect(verbForms('kidnap')).not.toContain('kidnaped');
  expect(verbForms('visit')).not.toContain('visitted');
  expect(verbForms('reset')).not.toContain('reseted');
  expect(irregularLemma('overthrew')).toBe('overthrow');
  expect(irregularLemma('vetoed')).toBeUndefined();
});

function conjugate(lemma: string): string[] {
  // Its types leave out what its third part adds.
  const view = nlp(lemma).tag('Infinitive') as unknown as {
    verbs(): { conjugate(): Record<'PastTense' | 'PresentTense' | 'Gerund', string>[] };
  };
  const [forms] = view.verbs().conjugate();
  return [forms!.PastTense, forms!.PresentTense, forms!.Gerund];
}

describe('beside the morphology of compromise, over every verb of the trigger patterns', () => {
  /** Forms that compromise gives and English has not, or that are another word. */
  const wrong = new Set([
    'airstruck',
    'daubbed',
    'daubbing',
    'embarwent',
    'heapped',
    'kidnaping',
    'mortarring',
    'quizs',
    'summonss',
    'suped',
    'suping',
    'teargass',
    'torpedid',
    'tos',
  ]);
  test('no form is unknown', async () => {
    const { triggers } = await loadLexicon();
    const verbs = new Set(
      triggers
        .flatMap((trigger) => trigger.patterns.map((pattern) => parsePattern(pattern)))
        .filter(({ pos }) => pos === 'verb')
        .flatMap(({ heads }) => heads.map(({ lemma }) => lemma))
        .filter((lemma) => /^[a-z]+$/.test(lemma)),
    );
    const missing = [...verbs].flatMap((lemma) => {
      const own = new Set(verbForms(lemma));
      return conjugate(lemma).filter((form) => !own.has(form) && !wrong.has(form));
    });
    expect(verbs.size).toBeGreaterThan(1000);
    expect(missing).toEqual([]);
  });
});
