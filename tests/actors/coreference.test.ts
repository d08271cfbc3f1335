import { describe, expect, test } from 'vitest';
import { actorsIn } from './world.ts';

/** Ids of the actors that the words mean, in order. */
const meant = (text: string, words: string): string[] =>
  actorsIn(text)
    .filter((a) => a.mentions.some((m) => m.text === words))
    .map((a) => a.id)
    .sort();

describe('words for a group', () => {
  test('those joined by "and" come before those only near', () => {
    const text = 'Russia and Egypt signed a pact on Monday. Kenya called on both sides to publish it.';
    expect(meant(text, 'both sides')).toEqual(['state/egypt', 'state/russia']);
  });
  test('sides are the states of the two who met, leaders the persons', () => {
    const met = 'Russian Foreign Minister Sergei Lavrov met US Secretary of State Antony Blinken in Cairo. ';
    expect(meant(`${met}The two sides agreed to talk again.`, 'The two sides')).toEqual(['state/russia', 'state/united-states']);
    expect(meant(`${met}The two ministers agreed to talk again.`, 'The two ministers')).toEqual([
      'person/antony-blinken',
      'person/sergei-lavrov',
    ]);
  });
  test('three are as many as the words say', () => {
    const text = 'Russia, Egypt and Kenya signed a pact on Monday. The three countries will open embassies.';
    expect(meant(text, 'The three countries')).toEqual(['state/egypt', 'state/kenya', 'state/russia']);
    expect(meant(text.replace('three', 'two'), 'The two countries')).toEqual([]);
  });
  test('the adjectives of a sentence tell of its two countries', () => {
    const text = 'A Russian and a Kenyan vessel collided on Monday. It was the latest quarrel between the two countries. Egypt watched.';
    expect(meant(text, 'the two countries')).toEqual(['state/kenya', 'state/russia']);
  });
  test('a quoted outsider is none of the two', () => {
    const text = 'Russia protested to Egypt on Monday. Kenya, said its president, wants peace. Kenya urged the two countries to talk.';
    expect(meant(text, 'the two countries')).toEqual(['state/egypt', 'state/russia']);
  });
  test('"both" as a subject means two persons before the states of their adjectives', () => {
    const text = 'Sergei Lavrov spoke of Russian and Egyptian grain, while Antony Blinken listened. Both said little.';
    expect(meant(text, 'Both')).toEqual(['person/antony-blinken', 'person/sergei-lavrov']);
  });
  test('two without an office do not stand for their states', () => {
    const text = 'American Mary Hill and Australian John Dale were freed. Both sides were pleased.';
    expect(meant(text, 'Both sides')).toEqual([]);
  });
  test('"both" with another noun and idioms mean nobody', () => {
    const text = 'Russia and Egypt met twice. Both times the talks failed, and there were arguments on both sides.';
    expect(meant(text, 'Both')).toEqual([]);
    expect(meant(text, 'both sides')).toEqual([]);
  });
});

describe('more words for a group', () => {
  test('"the countries" are the two just named, unless the words tell which', () => {
    const text = 'Russia recalled its ambassador from Egypt on Monday. The countries have quarrelled over grain.';
    expect(meant(text, 'The countries')).toEqual(['state/egypt', 'state/russia']);
    expect(meant(text.replace('The countries', 'The countries that buy grain'), 'The countries')).toEqual([]);
    expect(meant(text.replace('The countries', 'The Arab nations'), 'The Arab nations')).toEqual([]);
  });
  test("an editor's brackets do not part the number from its article", () => {
    const text = 'Russia and Egypt signed a pact. “[The] two countries will open embassies,” a spokesman said.';
    expect(meant(text, 'The] two countries')).toEqual(['state/egypt', 'state/russia']);
  });
  test('those listed right after are the ones', () => {
    const text = 'Kenya watched. The three regional powers - Russia, Egypt and Jordan - will meet in Amman. All three powers want grain.';
    expect(meant(text, 'The three regional powers')).toEqual(['state/egypt', 'state/jordan', 'state/russia']);
    expect(meant(text, 'All three powers')).toEqual(['state/egypt', 'state/jordan', 'state/russia']);
    expect(meant('Kenya watched. The three powers will meet in Egypt - Russia said so to Jordan.', 'The three powers')).toEqual([]);
  });
  test('who accuses the other is one of both', () => {
    expect(meant('Russia accused Egypt of breaching a pact under which both sides share water.', 'both sides')).toEqual([
      'state/egypt',
      'state/russia',
    ]);
  });
  test('a go-between is neither', () => {
    const text = 'Russia expelled the envoy of Egypt. The kingdom of Jordan is brokering a truce between the countries.';
    expect(meant(text, 'the countries')).toEqual(['state/egypt', 'state/russia']);
  });
  test('what "we" ask of both sides is not asked of the speaker', () => {
    const text = 'Russia wrote about Egypt on Monday. “We urge both sides to talk.”';
    expect(meant(text, 'both sides')).toEqual([]);
  });
});

describe('they', () => {
  test('those who did something together', () => {
    const text = 'Sergei Lavrov and Antony Blinken met in Cairo. They discussed grain.';
    expect(meant(text, 'They')).toEqual(['person/antony-blinken', 'person/sergei-lavrov']);
    expect(meant('Russia and Egypt agreed to send back their envoys.', 'their')).toEqual(['state/egypt', 'state/russia']);
  });
  test('another plural is nearer', () => {
    const text = 'Russia and Egypt sent soldiers to the border. Protesters gathered there before they left.';
    expect(meant(text, 'they')).toEqual([]);
    expect(meant('Russia and Egypt were named. Protesters said they would stay.', 'they')).toEqual([]);
  });
  test('two who only stand in the same text', () => {
    expect(meant('Russia protested on Monday. Egypt has many farmers. They grow wheat.', 'They')).toEqual([]);
  });
});
