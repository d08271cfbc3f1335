import { describe, expect, test } from 'vitest';
import { loadParser } from '../../src/syntax/index.ts';
import {
  agent,
  appositions,
  auxiliaries,
  conjuncts,
  isPassive,
  negation,
  object,
  obliques,
  patient,
  phraseSpan,
  reportingClause,
  subject,
} from '../../src/syntax/query.ts';
import type { ParsedSentence, Token } from '../../src/syntax/types.ts';
import { sentenceOf } from './helpers.ts';

const parser = loadParser();

function parse(text: string): ParsedSentence & { word: (word: string) => Token } {
  const parsed = parser.parse(sentenceOf(text), []);
  const word = (w: string): Token => {
    const found = parsed.tokens.find((t) => t.text === w);
    if (found === undefined) throw new Error(`no word "${w}"`);
    return found;
  };
  return { ...parsed, word };
}

describe('who does what to whom', () => {
  test('active', () => {
    const p = parse('The president rejected the offer.');
    expect(subject(p, p.word('rejected'))?.text).toBe('president');
    expect(object(p, p.word('rejected'))?.text).toBe('offer');
    expect(agent(p, p.word('rejected'))?.text).toBe('president');
    expect(patient(p, p.word('rejected'))?.text).toBe('offer');
  });

  test('passive', () => {
    const p = parse('The offer was rejected by the president.');
    expect(isPassive(p, p.word('rejected'))).toBe(true);
    expect(agent(p, p.word('rejected'))?.text).toBe('president');
    expect(patient(p, p.word('rejected'))?.text).toBe('offer');
  });

  test('a second verb has the subject of the first', () => {
    const p = parse('The minister left Geneva and met the envoy.');
    expect(subject(p, p.word('met'))?.text).toBe('minister');
  });

  test('a completing verb has the subject or object above it', () => {
    const p = parse('The two sides agreed to meet again.');
    expect(subject(p, p.word('meet'))?.text).toBe('sides');
    const q = parse('The court forced the government to stop the project.');
    expect(subject(q, q.word('stop'))?.text).toBe('government');
  });

  test('coordination, apposition, prepositions', () => {
    const p = parse('The president and the chancellor arrived in Geneva on Monday.');
    expect(conjuncts(p, p.word('president')).map((t) => t.text)).toEqual(['president', 'chancellor']);
    expect(obliques(p, p.word('arrived')).map((o) => `${o.preposition} ${o.token.text}`)).toEqual(['in Geneva', 'on Monday']);
    expect(obliques(p, p.word('arrived'), 'on')).toHaveLength(1);
    const q = parse('Anna, the new envoy, resigned.');
    expect(appositions(q, q.word('Anna')).map((t) => t.text)).toEqual(['envoy']);
    const { start, end } = phraseSpan(q, q.word('envoy'));
    expect(q.sentence.text.slice(start, end)).toContain('the new envoy');
  });
});

describe('how it is said', () => {
  test('negation', () => {
    const p = parse('The government did not sign the treaty.');
    expect(negation(p, p.word('sign'))?.text).toBe('not');
    const q = parse('No agreement was reached.');
    expect(negation(q, q.word('reached'))?.text).toBe('No');
    const r = parse('The sides reached an agreement.');
    expect(negation(r, r.word('reached'))).toBeNull();
  });

  test('auxiliaries', () => {
    const p = parse('The leaders will meet next week.');
    expect(auxiliaries(p, p.word('meet')).map((t) => t.text)).toEqual(['will']);
  });

  test('reporting clauses', () => {
    const p = parse('The spokesman said that the minister had resigned.');
    expect(reportingClause(p, p.word('resigned'))).toMatchObject({ verb: { text: 'said' }, speaker: { text: 'spokesman' } });
    expect(reportingClause(p, p.word('said'))).toBeNull();
  });
});
