import { describe, expect, test } from 'vitest';
import { parsePattern, wordReader } from '../../src/lexicon/patterns.ts';
import { loadLexicon } from '../../src/lexicon/index.ts';
import { PLOVER } from '../../src/events/plover.ts';

describe('the notation of patterns', () => {
  test('a verb-noun pair with parties after prepositions', () => {
    const pattern = parsePattern('ST hold|open talk|meeting with|between:T?');
    expect(pattern).toMatchObject({ subject: 'ST', pos: 'verb', heads: [{ lemma: 'hold' }, { lemma: 'open' }] });
    expect(pattern.parts).toEqual([
      { kind: 'object', filler: { kind: 'words', lemmas: ['talk', 'meeting'], role: null }, optional: false },
      { kind: 'prep', preps: ['with', 'between'], filler: { kind: 'party', role: 'T', strict: false }, optional: true },
    ]);
  });

  test('clauses, particles, predicates and nouns', () => {
    expect(parsePattern('S call+off visit to:T').heads).toEqual([{ lemma: 'call', particle: 'off' }]);
    expect(parsePattern('S vow to:V:retaliate|strike').parts[0]).toMatchObject({
      kind: 'clause',
      form: 'to',
      lemmas: ['retaliate', 'strike'],
    });
    expect(parsePattern('S say that:V:must').parts[0]).toMatchObject({ kind: 'clause', form: 'that', mood: 'must' });
    expect(parsePattern('S say that:V:must:-see|get').parts[0]).toMatchObject({ mood: 'must', lemmas: [], except: ['see', 'get'] });
    expect(parsePattern('S say that:V:fact:wrong').parts[0]).toMatchObject({ mood: 'fact', lemmas: ['wrong'], except: [] });
    expect(parsePattern('S balk to:V:-hum').parts[0]).toMatchObject({ kind: 'clause', lemmas: [], except: ['hum'] });
    expect(parsePattern('S find T x:guilty').parts[1]).toMatchObject({ kind: 'predicate', lemmas: ['guilty'] });
    expect(parsePattern('S be ready to:V')).toMatchObject({ pos: 'adjective', heads: [{ lemma: 'ready' }] });
    expect(parsePattern('S be in:favour of:T')).toMatchObject({ pos: 'adjective', marker: ['in'] });
    expect(parsePattern('arrest/n of:T poss:T')).toMatchObject({ pos: 'noun', subject: null, possessor: 'T' });
  });

  test('words after a clause belong to it; an object or phrase of words may be the target', () => {
    const [clause, target] = parsePattern('S vow to:V:lift ban|embargo on:T=minister').parts;
    expect(clause).toMatchObject({ kind: 'clause', lemmas: ['lift'], object: ['ban', 'embargo'] });
    expect(target).toMatchObject({ kind: 'prep', filler: { lemmas: ['minister'], role: 'T' } });
    expect(parsePattern('S jail T=poet').parts[0]).toMatchObject({ kind: 'object', filler: { lemmas: ['poet'], role: 'T' } });
  });

  test('conditions on subject and object', () => {
    expect(parsePattern('S! hit T')).toMatchObject({ subject: 'S', subjectStrict: true, not: [] });
    expect(parsePattern('S hit T not:record|low')).toMatchObject({ subjectStrict: false, not: ['record', 'low'] });
    expect(parsePattern('S hit T not:record').parts).toHaveLength(1);
    expect(parsePattern('S plead with:T without:guilty|own')).toMatchObject({ not: [], without: ['guilty', 'own'] });
  });

  test('conditions on the doer, of a pattern and of its row', () => {
    expect(parsePattern('S hit T doer:troops|rebel')).toMatchObject({ doer: [['troops', 'rebel']], notDoer: [] });
    expect(parsePattern('S hit T doer:troops', undefined, '-storm|price')).toMatchObject({
      doer: [['troops']],
      notDoer: [['storm', 'price']],
    });
    expect(parsePattern('S hit T doer:-storm').parts).toHaveLength(1);
    expect(() => parsePattern('S hit T doer:Troops')).toThrow('Troops');
  });

  test('lists of words stand for their words, the same list for the same text', () => {
    const words = wordReader(new Map([['treaty', ['treaty', 'pact']]]));
    const [first, second] = ['S sign @treaty|deal', 'S ink @treaty|deal'].map((text) => parsePattern(text, words).parts[0]);
    expect(first).toMatchObject({ filler: { lemmas: ['treaty', 'pact', 'deal'] } });
    expect(second).toEqual(first);
    expect(() => parsePattern('S sign @pact', words)).toThrow('pact');
  });

  test.each(['meet T', 'S meet T&', 'S', ''])('a broken pattern names itself: %s', (text) => {
    expect(() => parsePattern(text)).toThrow(text.trim() === '' ? /pattern/ : text.split(' ')[0]!);
  });
});

describe('the built-in triggers', async () => {
  const { triggers, partyNouns } = await loadLexicon();

  test('cover every PLOVER type, with fifty patterns or more for each', () => {
    const counts = new Map<string, number>();
    for (const { type, patterns } of triggers) counts.set(type, (counts.get(type) ?? 0) + patterns.length);
    expect([...counts.keys()].sort()).toEqual(Object.keys(PLOVER).sort());
    for (const [type, count] of counts) expect(count, type).toBeGreaterThanOrEqual(50);
  });

  test('every mode of every type has a row, and no pattern stands in two rows', () => {
    for (const [type, { modes }] of Object.entries(PLOVER))
      for (const mode of Object.keys(modes).filter((name) => name !== 'convict'))
        expect(triggers.filter((t) => t.type === type).map((t) => t.mode)).toContain(mode);
    const all = triggers.flatMap((t) => t.patterns);
    expect(all.filter((pattern, i) => all.indexOf(pattern) !== i)).toEqual([]);
  });

  test.each(triggers.map((t) => [t.id, t] as const))('%s has a mode its type knows and no pattern twice', (_, trigger) => {
    if (trigger.mode !== null) expect(Object.keys(PLOVER[trigger.type].modes)).toContain(trigger.mode);
    expect(new Set(trigger.patterns).size).toBe(trigger.patterns.length);
  });

  test('nouns of parties belong to one sector each', () => {
    const nouns = partyNouns.flatMap((row) => row.nouns);
    expect(nouns.length).toBeGreaterThan(300);
    expect(new Set(nouns).size).toBe(nouns.length);
  });
});
