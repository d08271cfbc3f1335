/** What is done to a treaty, and by whom, from the sentence that names it. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine.ts';
import type { ArticleRecord } from '../../src/model.ts';
import { explainDocument, extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';

const engine = await createEngine({ now: '2026-03-01' });
const read = (text: string): ArticleRecord => extractDocument(textDocument(text, { published: '2024-06-03' }), engine, { keepAll: true });

/** "treaty: deed status words by actors", one an act. */
const acts = (text: string): string[] =>
  read(text).treaties.flatMap((t) =>
    t.mentions.flatMap((m) =>
      (m.acts ?? []).map((a) => `${t.id.replace('treaty/', '')}: ${a.deed} ${a.status} "${a.text}" by ${a.by.join(' + ') || '-'}`),
    ),
  );

describe('the deed', () => {
  test.each([
    ['Peru signed the Cluster Munitions Convention.', 'signed actual "signed" by state/peru'],
    ['The Arms Trade Treaty was ratified by Norway.', 'ratified actual "ratified" by state/norway'],
    ['Fiji acceded to the Genocide Convention in 1973.', 'joined actual "acceded" by state/fiji'],
    ['The Arms Trade Treaty entered into force in 2014.', 'in-force actual "entered into force" by -'],
    ['Russia and the United States extended New START.', 'extended actual "extended" by state/russia + state/united-states'],
    ['Moscow suspended its participation in New START.', 'suspended actual "suspended" by state/russia'],
    ['Canada pulled out of the Kyoto Protocol.', 'withdrew actual "pulled out" by state/canada'],
    ['Canada ended its membership of the Kyoto Protocol.', 'withdrew actual "ended" by state/canada'],
    ['Iran breached the Chemical Weapons Convention.', 'violated actual "breached" by state/iran'],
    ['Moscow tore up the Minsk agreements.', 'ended actual "tore up" by state/russia'],
    ['The Oslo Accords collapsed within years.', 'collapsed actual "collapsed" by -'],
    ['Negotiations on the Arms Trade Treaty lasted for years.', 'negotiated actual "Negotiations" by -'],
    ['The lower house of Kenya rejected the Arms Trade Treaty.', 'rejected actual "rejected"'],
  ])('%s', (text, told) => expect(acts(text)[0]).toContain(told));
});

describe('grammar', () => {
  test('two verbs share the treaty', () =>
    expect(acts('Malta signed and ratified the Istanbul Convention.').map((a) => a.split(' ')[1])).toEqual(['ratified', 'signed']));

  test('one verb acts on two treaties', () =>
    expect(acts('Malta ratified the Istanbul Convention and the Arms Trade Treaty.')).toHaveLength(2));

  test('a relative clause tells its own subject', () =>
    expect(acts('The Kyoto Protocol, which Canada left in 2012, set targets.')).toEqual([
      'kyoto-protocol: withdrew actual "left" by state/canada',
    ]));

  test('a noun tells it too, with whose it is', () =>
    expect(acts("Canada's withdrawal from the Kyoto Protocol was criticised by India.")).toEqual([
      'kyoto-protocol: withdrew actual "withdrawal" by state/canada',
    ]));

  test('a headline without articles', () => expect(acts('Canada quits Kyoto Protocol')[0]).toContain('withdrew actual "quits"'));

  test('what the treaty does itself is no act on it', () =>
    expect(acts('The Arms Trade Treaty violates nobody, Norway said.')).toEqual([]));

  test('a verb elsewhere in the sentence acts on something else', () =>
    expect(acts('Norway, a party to the Arms Trade Treaty, signed a contract for ten frigates.')).toEqual([]));
});

describe('whether it happened', () => {
  test.each([
    ['Norway will sign the Arms Trade Treaty.', 'signed planned'],
    ['Norway might leave the Arms Trade Treaty.', 'withdrew hypothetical'],
    ['Norway has not ratified the Arms Trade Treaty.', 'ratified denied'],
    ['Norway refused to sign the Arms Trade Treaty.', 'signed denied'],
    ['Norway urged Peru to ratify the Arms Trade Treaty.', 'ratified hypothetical "ratify" by state/peru'],
    ['Norway accused Peru of violating the Arms Trade Treaty.', 'violated hypothetical "violating" by state/peru'],
  ])('%s', (text, told) => expect(acts(text).join()).toContain(told));
});

describe('events use it', () => {
  const events = (text: string): string[] =>
    read(text).events.map((e) => `${e.type} ${e.source.join('+')} -> ${e.target.join('+')} [${e.treaties.join()}]`);

  test('a name without the word is a treaty to every pattern', () =>
    expect(events('Russia suspended New START on Tuesday. The United States was angry.')).toContain(
      'REJECT state/russia -> state/united-states [treaty/new-start]',
    ));

  test('a withdrawal from a treaty is no retreat of troops', () =>
    expect(events('North Korea announced its withdrawal from the Nuclear Non-Proliferation Treaty, South Korea said.')[0]).toMatch(
      /^REJECT state\/north-korea/,
    ));

  test('an event is of the treaty its verb acts on, not of another in the sentence', () =>
    expect(events('Norway, which hosted the talks on the Ottawa Treaty, ratified the Arms Trade Treaty.')).toContain(
      'SUPPORT state/norway ->  [treaty/att]',
    ));

  test('of a treaty of many parties none is the partner', () =>
    expect(events('Canada left the Kyoto Protocol. India was angry.')[0]).toMatch(/^REJECT state\/canada -> {2}\[/));
});

test('the explanation of a sentence tells the acts in it, and of no other', () => {
  const text = 'Canada left the Kyoto Protocol in 2012. India regretted it.';
  const traces = explainDocument(textDocument(text, { published: '2024-06-03' }), engine, { keepAll: true });
  expect(traces.map((t) => t.treatyActs.map((a) => `${a.treaty} ${a.deed}`))).toEqual([['treaty/kyoto-protocol withdrew'], []]);
});
