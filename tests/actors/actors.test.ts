import { describe, expect, test } from 'vitest';
import { actorsIn, claimsIn, recordOf, summary } from './world.ts';

describe('titles join names', () => {
  test('nation, office and name are one mention; the surname follows', () => {
    expect(summary('Russian Foreign Minister Sergei Lavrov flew to Cairo. Lavrov smiled.')).toContain(
      'Sergei Lavrov: Russian Foreign Minister Sergei Lavrov, Lavrov',
    );
  });

  test('a possessive state belongs to the title', () => {
    const [shoukry] = actorsIn("Egypt's Foreign Minister Sameh Shoukry spoke.");
    expect(shoukry).toMatchObject({ id: 'person/sameh-shoukry', country: 'EGY', role: 'foreign minister', code: 'EGYGOV' });
    expect(shoukry!.mentions[0]!.text).toBe("Egypt's Foreign Minister Sameh Shoukry");
  });

  test('an unknown person is found by title, and its country by the nation in it', () => {
    const [navalny] = actorsIn('Critics of Russian opposition leader Alexei Navalny were silent.');
    expect(navalny).toMatchObject({ name: 'Alexei Navalny', known: false, country: 'RUS', role: 'opposition leader', code: 'RUSOPP' });
  });

  test('former holders say so', () => {
    const [albright] = actorsIn('Former Secretary of State Madeleine Albright disagreed.');
    expect(albright).toMatchObject({ id: 'person/madeleine-albright', role: 'former secretary of state', country: 'USA' });
  });

  test('an apposition gives the office', () => {
    expect(actorsIn('Amina Wanjiru, the Kenyan foreign minister, said no.')[0]).toMatchObject({
      name: 'Amina Wanjiru',
      role: 'foreign minister',
      country: 'KEN',
    });
    expect(actorsIn('Amina Wanjiru, who became prime minister of Kenya last month, said no.')[0]).toMatchObject({
      role: 'prime minister',
      country: 'KEN',
    });
  });

  test('heads of international bodies have no country', () => {
    expect(actorsIn("NATO's Jens Stoltenberg welcomed it.").find((a) => a.type === 'person')).toMatchObject({
      country: null,
      role: 'secretary-general',
    });
  });
});

describe('names that are no persons', () => {
  test('a government called by its head is the state', () => {
    expect(summary('Cairo waited. The el-Sisi government refused.', '2021-02-05')).toEqual(['Egypt: Cairo, el-Sisi government']);
    expect(summary('The Lavrov government refused.').join()).not.toContain('Russia');
  });

  test('a place by its first word, a ship by its common noun', () => {
    const found = summary('He saw San Verano twice. In Verano it rained, and Verano slept, as Verano does. Kenya.');
    expect(found.join()).not.toMatch(/Verano/);
    const ship = 'Kenya watched Trawler Marlena. The trawler left. They saw Marlena, followed Marlena and lost Marlena.';
    expect(summary(ship).join()).not.toContain('Marlena');
  });

  test('a title before the head of a body names no person', () => {
    expect(actorsIn('She works at President University.').filter((a) => a.type === 'person')).toEqual([]);
  });

  test('plurals of acronyms and acronyms of things', () => {
    expect(summary('Kenya told Labour MPs that it would not.').join()).not.toContain('MPs');
    expect(summary('Kenya signed the Open Harbour Agreement (OHA). The OHA opens ports. The OHA said so.').join()).not.toContain('OHA');
  });

  test('outlets by the shape of their name, and whose the text is', () => {
    const quoted =
      'Kenya agreed, the Harbour Times reported. Meridian News Service saw it. Egypt told the Coast Post so. Xinhua news agency left.';
    expect(summary(quoted)).toEqual(['Kenya: Kenya', 'Egypt: Egypt']);
    expect(summary('Kenya agreed.\n\n© 2021 Harbour Trust').join()).not.toContain('Trust');
    expect(summary('Michael Post said that Kenya agreed.')).toContain('Michael Post: Michael Post');
  });

  test('a capital makes a noun for a body definite', () => {
    expect(summary('The Beni Harun Council met. Some former Council members left, and a council rose.')).toEqual([
      'Beni Harun Council: Beni Harun Council, Council',
    ]);
  });

  test('tribes by the shape of their name', () => {
    expect(summary('Elders of the Beni Harun tribe came.')).toEqual(['Beni Harun tribe: Beni Harun tribe']);
  });

  test('an acronym explained after a body is one at its first use', () => {
    expect(summary('The local security forces (LSF) met. An LSF spokesman left.').join()).toContain('LSF: LSF');
  });

  test('a surname that is a title elsewhere', () => {
    expect(summary('They met Kevin Chairman. Chairman and his wife left. The chairman stayed.')).toContain(
      'Kevin Chairman: Kevin Chairman, Chairman',
    );
  });

  test('a possessive that lost its apostrophe', () => {
    expect(summary('Jens Stoltenberg spoke. It was Mr. Stoltenbergs last word.')).toEqual([
      'Jens Stoltenberg: Jens Stoltenberg, Mr. Stoltenbergs',
    ]);
  });
});

describe('countries', () => {
  test('entities without an ISO code and their officials have none, yet belong together', () => {
    const actors = actorsIn('Abkhaz Foreign Minister Daur Kove resigned. Abkhazia said so. The Abkhaz foreign minister left.');
    expect(actors.map((a) => [a.name, a.country, a.code])).toEqual([
      ['Daur Kove', null, 'ABKGOV'],
      ['Abkhazia', null, 'ABK'],
    ]);
    expect(actors[0]!.mentions.map((m) => m.text)).toContain('The Abkhaz foreign minister');
  });

  test('a head of state who chairs a body for a time keeps the country', () => {
    expect(actorsIn('African Union chairman Abdel Fattah el-Sisi called.').find((a) => a.type === 'person')).toMatchObject({
      country: 'EGY',
    });
  });
});

describe('office on the date', () => {
  test('the term that runs on the day gives the role', () => {
    expect(actorsIn('Antony Blinken was there.', '2021-02-05')[0]).toMatchObject({ role: 'secretary of state' });
    expect(actorsIn('Antony Blinken was there.', '2025-06-01')[0]).toMatchObject({ role: 'former secretary of state' });
  });

  test('a role with its state means its holder on the day, a name in the text before any other', () => {
    expect(summary('The Russian foreign minister left.')).toContain('Sergei Lavrov: The Russian foreign minister');
    expect(summary('Kenyan Foreign Minister Amina Wanjiru came. The Kenyan foreign minister left.')).toContain(
      'Amina Wanjiru: Kenyan Foreign Minister Amina Wanjiru, The Kenyan foreign minister',
    );
  });

  test('what is said of persons with an office becomes a claim for dating', () => {
    expect(claimsIn('Former Secretary of State Madeleine Albright met Russian Foreign Minister Sergei Lavrov.')).toEqual([
      { person: 'person/madeleine-albright', office: 'foreign-minister', of: 'state/united-states', modifier: 'former', start: 0, end: 44 },
      { person: 'person/sergei-lavrov', office: 'foreign-minister', of: 'state/russia', modifier: null, start: 49, end: 87 },
    ]);
  });
});

describe('states', () => {
  test('a capital acts as government or says where', () => {
    expect(summary('Moscow rejected the plan.')).toContain('Russia: Moscow');
    expect(summary("The talks touched on Moscow's proposals.")).toContain('Russia: Moscow');
    expect(summary('The talks were held in Moscow and Cairo.')).toEqual([]);
    expect(summary('Ties between Moscow and Cairo are good.')).toEqual(['Russia: Moscow', 'Egypt: Cairo']);
  });

  test('an attributive adjective is no mention, a side is', () => {
    expect(summary('A Russian newspaper wrote of it.')).toEqual([]);
    expect(summary('The Russian side agreed.')).toEqual(['Russia: The Russian side']);
  });

  test('a person named like a state is a person', () => {
    expect(summary('Butcher Jordan Weiss said no.')).toEqual(['Jordan Weiss: Jordan Weiss']);
  });
});

describe('organisations', () => {
  test('ministries by grammar', () => {
    expect(actorsIn('A statement by the Russian Foreign Ministry said so.')[0]).toMatchObject({
      id: 'organisation/russia-foreign-ministry',
      name: 'Ministry of Foreign Affairs of Russia',
      country: 'RUS',
      code: 'RUSGOV',
    });
    expect(summary('The Ministry of Education and Science of Kenya closed schools.')).toEqual([
      'Ministry of Education and Science of Kenya: Ministry of Education and Science of Kenya',
    ]);
  });

  test('unknown ones by shape, with the acronym in brackets', () => {
    expect(summary('The Lake Basin Fisheries Organization (LBFO) met. LBFO has nine members.')).toEqual([
      'Lake Basin Fisheries Organization: Lake Basin Fisheries Organization, LBFO, LBFO',
    ]);
  });

  test('news agencies are no actors', () => {
    expect(summary('It rained, Xinhua reported.')).toEqual([]);
  });
});

describe('coreference', () => {
  const text =
    'Russian Foreign Minister Sergei Lavrov called Antony Blinken on Thursday. He asked for patience. The top diplomats will talk about ties between the two countries.';

  test('pronouns by gender and subject', () => {
    const lavrov = actorsIn(text).find((a) => a.id === 'person/sergei-lavrov')!;
    expect(lavrov.mentions.find((m) => m.pronoun)).toMatchObject({ text: 'He', how: 'pronoun' });
  });

  test('a group is a mention of each of its members', () => {
    const groups = actorsIn(text).map((a) => [
      a.id,
      a.mentions
        .filter((m) => m.how === 'group')
        .map((m) => m.text)
        .join(),
    ]);
    expect(groups).toEqual([
      ['person/sergei-lavrov', 'The top diplomats'],
      ['person/antony-blinken', 'The top diplomats'],
      ['state/russia', 'the two countries'],
      ['state/united-states', 'the two countries'],
    ]);
  });

  test('every mention is a slice of the text', () => {
    const { text: whole, actors } = recordOf(text);
    const mentions = actors.flatMap((a) => a.mentions);
    expect(mentions.length).toBeGreaterThan(5);
    for (const m of mentions) expect(whole.slice(m.start, m.end)).toBe(m.text);
  });
});
