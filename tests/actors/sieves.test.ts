/** Every sieve of coreference, each with how it says that it found its mention. */
import { describe, expect, test } from 'vitest';
import { actorsIn } from './world.ts';

/** "id how" of the actors that the words mean; a pronoun says so too. */
const found = (text: string, words: string, published?: string): string[] =>
  actorsIn(text, published)
    .flatMap((a) => a.mentions.filter((m) => m.text === words).map((m) => `${a.id.replace(/^\w+\//, '')} ${m.how}${m.pronoun ? '!' : ''}`))
    .sort();

describe('names', () => {
  test('identity: another spelling is the same person', () =>
    expect(found('Sergei Lavrov spoke in Cairo. Sergey Lavrov then left.', 'Sergey Lavrov')).toEqual(['sergei-lavrov name']));

  test('a title joins the name', () =>
    expect(found('Russian Foreign Minister Sergei Lavrov spoke.', 'Russian Foreign Minister Sergei Lavrov')).toEqual([
      'sergei-lavrov title-and-name',
    ]));

  test('surname after the full name', () =>
    expect(found('Antony Blinken flew to Cairo. Egypt welcomed Blinken.', 'Blinken')).toEqual(['antony-blinken surname']));

  test('acronym in brackets, then alone', () => {
    const text = 'The Kirrin Wool Council (KWC) met in Cairo. Egypt praised the KWC.';
    expect(found(text, 'KWC')).toEqual(['kirrin-wool-council acronym', 'kirrin-wool-council acronym']);
  });

  test('an acronym is explained by the brackets after it, or by an office in it', () => {
    expect(found('Egypt wrote to KWC (Council of Weavers in Kirrin) on Monday.', 'KWC')).toEqual(['kwc acronym']);
    expect(found('Egypt wrote to the leader of KWC.', 'KWC')).toEqual(['kwc acronym']);
    expect(found('The Kirrin Wool Council met. Egypt wrote to the leader of KWC.', 'KWC')).toEqual(['kirrin-wool-council acronym']);
    expect(found('Egypt wrote in praise of KWC.', 'KWC')).toEqual([]);
  });
});

describe('offices', () => {
  test('apposition after the name', () =>
    expect(found('Sergei Lavrov, the Russian foreign minister, spoke in Cairo.', 'the Russian foreign minister')).toEqual([
      'sergei-lavrov apposition',
    ]));

  test('role and state on the date', () => {
    const text = 'The American secretary of state flew to Cairo.';
    expect(found(text, 'The American secretary of state', '1999-06-01')).toEqual(['madeleine-albright role']);
    expect(found(text, 'The American secretary of state', '2022-06-01')).toEqual(['antony-blinken role']);
  });

  test('predicate: who became what', () => {
    const roleOf = (text: string, id: string): unknown => actorsIn(text).find((a) => a.id === `person/${id}`)?.role;
    expect(roleOf('Lars Dahl became Kenyan prime minister in March.', 'lars-dahl')).toBe('prime minister');
    expect(roleOf('Lise Holm was elected president of Kenya.', 'lise-holm')).toBe('president');
    expect(roleOf('Eva Moe was foreign minister of Kenya.', 'eva-moe')).toBe('former foreign minister');
    expect(roleOf('Eva Moe is sure that Kenya has a president.', 'eva-moe')).not.toBe('president');
  });

  test('bare role: the last who holds such an office', () => {
    const text =
      'Egyptian President Abdel Fattah el-Sisi received Russian Foreign Minister Sergei Lavrov in Cairo. The minister praised Egypt.';
    expect(found(text, 'The minister')).toEqual(['sergei-lavrov role']);
    expect(found(text.replace('The minister', 'The president'), 'The president')).toEqual(['abdel-fattah-el-sisi role']);
  });
});

describe('several', () => {
  const met = 'Russian Foreign Minister Sergei Lavrov met Egyptian Foreign Minister Sameh Shoukry in Nairobi. ';
  const states = ['egypt group', 'russia group'];
  const persons = ['sameh-shoukry group', 'sergei-lavrov group'];

  test('the two countries', () => expect(found(`${met}The two countries are friends.`, 'The two countries')).toEqual(states));
  test('the two sides', () => expect(found(`${met}The two sides signed a pact.`, 'The two sides')).toEqual(states));
  test('both sides', () => expect(found(`${met}Kenya thanked both sides.`, 'both sides')).toEqual(states));
  test('the two ministers', () => expect(found(`${met}The two ministers shook hands.`, 'The two ministers')).toEqual(persons));
  test('the pair', () => expect(found(`${met}The pair will meet again.`, 'The pair')).toEqual(persons));
  test('both', () => expect(found(`${met}Both praised Kenya.`, 'Both')).toEqual(['sameh-shoukry pronoun!', 'sergei-lavrov pronoun!']));

  test('a body stands for its state where the text does not name the state', () => {
    const text = 'NATO and the Kenyan parliament signed a pact on Monday. Egypt welcomed what both sides had done.';
    expect(found(text, 'both sides')).toEqual(['nato group', 'parliament-of-kenya group']);
    const named = 'Russia protested to the Kenyan parliament on Monday. The two sides will talk.';
    expect(found(named, 'The two sides')).toEqual(['parliament-of-kenya group', 'russia group']);
    expect(found(`Kenya was calm. ${named}`, 'The two sides')).toEqual(['kenya group', 'russia group']);
  });
});

describe('pronouns', () => {
  test('by gender', () => {
    const text = 'Madeleine Albright saw Sergei Lavrov in Cairo. She left on Monday; he stayed.';
    expect(found(text, 'She')).toEqual(['madeleine-albright pronoun!']);
    expect(found(text, 'he')).toEqual(['sergei-lavrov pronoun!']);
  });
  test('of two men the subject', () => {
    const text = 'Sergei Lavrov spoke of grain with Antony Blinken. He praised Egypt.';
    expect(found(text, 'He')).toEqual(['sergei-lavrov pronoun!']);
  });
  test('"it" is a state or body', () =>
    expect(found('Egypt signed the pact on Monday. It opened an embassy.', 'It')).toEqual(['egypt pronoun!']));
});

describe('names that look like others', () => {
  const ids = (text: string): string[] => actorsIn(text).map((a) => a.id);

  test('"Said" before its subject is the verb, before a verb the name', () => {
    expect(ids('Prices fell in Egypt. Said Future Computing: it will last.').join()).not.toMatch(/said|computing/);
    expect(ids('Prices fell in Egypt. Said Apex Holdings, a firm in Ohio: it will last.')).toContain('organisation/apex-holdings');
    expect(ids('Said Karimi asked Egypt for a delay. A court heard Karimi on Monday.')).toContain('person/said-karimi');
  });
  test('"said" before a company makes no person of it', () =>
    expect(ids('"Prices fell in Egypt," said Future Computing on Monday.').join()).not.toContain('computing'));
  test('a surname that opens sentences proves the full name', () =>
    expect(ids('Egypt freed Romeldo Kukaku on Monday. Kukaku thanked his lawyers.')).toContain('person/romeldo-kukaku'));
  test('a state in a headline is no given name of the verb after it', () => {
    const text = 'Egypt and Jordan Agree on Grain\n\nEgypt and Jordan agree on grain. Jordan Agree is nobody.';
    expect(ids(text)).toEqual(['state/egypt', 'state/jordan']);
  });
  test('a place after an unknown word is a surname where a person is told of', () => {
    expect(ids('Valesca Cairo, who lives in Kenya, praised Russia.')).toContain('person/valesca-cairo');
    expect(ids('Sunny Cairo, which Russia praised, was quiet.').join()).not.toContain('person');
  });
  test('"the Council" with a capital looks further back than "the council"', () => {
    const far = 'The Kirrin Wool Council met. Egypt spoke. Kenya spoke. Russia spoke. Jordan spoke. Egypt left. ';
    expect(found(`${far}Kenya praised the Council.`, 'the Council')).toEqual(['kirrin-wool-council context']);
    expect(found(`${far}Kenya praised the council.`, 'the council')).toEqual([]);
  });
});
