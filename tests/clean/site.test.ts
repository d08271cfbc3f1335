import { describe, expect, test } from 'vitest';
import { cleanDocument, createSiteMemory, linesOf, type SiteMemory } from '../../src/clean/index.ts';
import type { RawDocument } from '../../src/model.ts';
import { rawDocument } from '../../src/record.ts';
import { textDocument } from '../document.ts';

const FRAME = ['The Lantern', 'Harbour edition', 'Weather in the bay: 14 degrees', 'Tip our night desk'];
const story = (n: number): string[] => [
  `Council of ministers discusses item number ${'abcdefgh'[n]} of the treaty`,
  `Delegates from the two coastal states spent the ${['first', 'second', 'third', 'fourth', 'fifth'][n]} day of talks on clause ${n} of the draft, the chair told reporters.`,
  `An official close to the ${['north', 'south', 'east', 'west', 'upper'][n]} delegation said that progress had been slow but that nobody wanted to leave the table.`,
];
const page = (n: number, url = `https://lantern.example/${n}`) =>
  textDocument([...FRAME.slice(0, 2), ...story(n), ...FRAME.slice(2)].join('\n'), { id: String(n), url });
const learn = (memory: SiteMemory, document: RawDocument): void => memory.learn(document, linesOf(document));
const learnt = (documents: readonly RawDocument[]): SiteMemory => {
  const memory = createSiteMemory();
  documents.forEach((document) => learn(memory, document));
  return memory;
};

describe('what the pages of a site share', () => {
  const site = learnt([page(0), page(1), page(2)]);
  test('is told from what they do not', () => {
    expect(FRAME.map((line) => site.isRepeated(page(0), line))).toEqual([true, true, true, true]);
    expect(story(0).map((line) => site.isRepeated(page(0), line))).toEqual([false, false, false]);
  });
  test('numbers do not hide it', () => expect(site.isRepeated(page(0), 'Weather in the bay: 9 degrees')).toBe(true));
  test('says nothing of another site', () => expect(site.isRepeated(page(0, 'https://other.example/1'), FRAME[0]!)).toBe(false));
  test('is removed with that reason', () => {
    const { article } = cleanDocument(page(1), { keepAll: false, site });
    expect(article.text).toBe(story(1).join('\n\n'));
    expect(article.removed.filter(({ reason }) => reason === 'site-repetition').map(({ text }) => text)).toEqual(FRAME);
  });
});

test('one page alone teaches nothing', () => {
  expect(learnt([page(0)]).isRepeated(page(0), FRAME[0]!)).toBe(false);
});

test('copies of one article do not make its paragraphs a frame', () => {
  const site = learnt([page(0), page(0, 'https://lantern.example/copy'), page(0, 'https://lantern.example/again')]);
  expect(story(0).some((line) => site.isRepeated(page(0), line))).toBe(false);
});

test('a paragraph that several reports of one outlet or folder share stays', () => {
  const background =
    'The two states have quarrelled over the strait since the war of 1974, in which several thousand people were killed on both sides.';
  const report = (n: number, url: string | null) =>
    textDocument([...story(n), background].join('\n'), { url, source: { path: `talks/${n}.txt` } });
  for (const url of ['https://lantern.example/x', null]) {
    const documents = [0, 1, 2].map((n) => report(n, url));
    const site = learnt(documents);
    expect(site.isRepeated(documents[0]!, background)).toBe(false);
  }
});

test('a notice that stands on every page goes, however long', () => {
  const notice =
    'Reproduction of news articles, photos, videos or any other content in whole or in part is forbidden without a written agreement of the owner.';
  const documents = [0, 1, 2, 3, 4].map((n) => textDocument([...story(n), notice].join('\n'), { url: 'https://lantern.example/n' }));
  expect(learnt(documents).isRepeated(documents[0]!, notice)).toBe(true);
});

test('what is remembered does not grow without end', () => {
  const site = createSiteMemory();
  for (let n = 0; n < 40; n++) {
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `line ${String.fromCharCode(97 + (n % 26), 97 + (i % 26), 97 + ((i / 26) | 0))} ${'xyz'[n % 3]}`,
    );
    learn(site, textDocument(['The Lantern', ...lines].join('\n'), { url: 'https://lantern.example/' }));
  }
  expect(site.isRepeated(page(0), 'The Lantern')).toBe(true);
});

test('nor with the number of sites: what was seen once is forgotten, what is shared stays', () => {
  const site = learnt([page(0), page(1)]);
  const once = textDocument(['Letters of the week', ...story(2)].join('\n'), { url: 'https://lantern.example/2' });
  learn(site, once);
  for (let n = 0; n < 400; n++) {
    const letters = String.fromCharCode(97 + (n % 26), 97 + ((n / 26) | 0));
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `line ${letters} ${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) | 0))}`,
    );
    learn(site, textDocument(lines.join('\n'), { url: `https://${letters}.example/` }));
  }
  expect(site.isRepeated(page(0), 'The Lantern')).toBe(true);
  learn(site, textDocument(['Letters of the week', ...story(3)].join('\n'), { url: 'https://lantern.example/3' }));
  expect(site.isRepeated(once, 'Letters of the week')).toBe(false);
});

test('a stock sentence of an outlet and a turn of its transcripts are no frame', () => {
  const [stock, turn] = ['The ministry declined to comment.', 'SPOKESWOMAN: Thank you all for coming.'];
  const report = (n: number) =>
    textDocument([`Round ${'abcdefghijklmnop'[n]} of the talks`, ...(n % 6 === 0 ? [stock] : []), turn, 'Tip our night desk.'].join('\n'), {
      url: `https://lantern.example/${n}`,
    });
  const documents = Array.from({ length: 12 }, (_, n) => report(n));
  expect(learnt(documents).repeatedLines(documents[0]!, linesOf(documents[0]!))).toEqual(['Tip our night desk.']);
});

describe('pages of HTML', () => {
  const cells = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n');
  const markup = (n: number): RawDocument =>
    rawDocument({
      id: String(n),
      url: `https://lantern.example/${n}`,
      html: `<html><head><title>Day ${n}</title></head><body>${cells(FRAME)}<h1>${story(n)[0]}</h1>${cells(story(n).slice(1))}<p>Harbour&nbsp;<b>edition</b> &amp; more</p></body></html>`,
    });
  const pages = [markup(0), markup(1), markup(2)];

  test('teach by the lines a reader sees, whatever markup stands in them', () => {
    const site = learnt(pages);
    expect(site.repeatedLines(pages[1]!, linesOf(pages[1]!))).toEqual([...FRAME, 'Harbour edition & more']);
  });

  test('lose their frame, with that reason, and keep their story', () => {
    const { article } = cleanDocument(pages[1]!, { keepAll: false, site: learnt(pages) });
    expect(article.text).toBe(story(1).join('\n\n'));
    expect(article.removed.filter(({ reason }) => reason === 'site-repetition').map(({ text }) => text)).toEqual([
      ...FRAME,
      'Harbour edition & more',
    ]);
  });
});
