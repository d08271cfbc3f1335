import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../../src/clean/index.ts';
import { readPage } from '../../../src/clean/html/read.ts';
import { readableBlocks } from '../../../src/clean/html/readable.ts';
import { textDocument } from '../../document.ts';

const page = (html: string) => textDocument('', { text: null, html });
const PARAGRAPHS = [
  'RIVERTON (Coast Press) – The ministers of the two island states signed a fisheries pact on Monday after four years of talks.',
  'Under the accord, each side may license forty boats a season, and disputes go to a panel of three judges.',
  'The opposition called the deal a surrender, while fishermen in the capital welcomed it with a parade.',
  'Parliament is expected to vote on ratification before the end of the summer session, the speaker said.',
];
const HTML = `<!doctype html><html lang="en-GB"><head><title>Island states sign fisheries pact | Coast Press</title>
<meta property="og:site_name" content="Coast Press"><link rel="canonical" href="https://coast.example/2019/05/06/pact">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Island states sign fisheries pact","datePublished":"2019-05-06T10:00:00Z","author":{"@type":"Person","name":"Ana Reyes"}}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Island states sign fisheries pact</h1><p class="byline">By Ana Reyes</p>
<div class="story-body">${PARAGRAPHS.map((p) => `<p>${p.replace('&', '&amp;')}</p>`).join('\n')}</div></article>
<div class="related"><h3>Most read</h3><ul><li><a href="/1">Storm closes the northern port</a></li><li><a href="/2">Five things to know about tides</a></li></ul></div>
<footer><p>© 2019 Coast Press. All rights reserved.</p></footer></body></html>`;

describe('a page of HTML', () => {
  const { article, skip } = cleanDocument(page(HTML), { keepAll: false });

  test('is read to title and story', () => {
    expect(skip).toBeNull();
    expect(article.text).toBe(['Island states sign fisheries pact', ...PARAGRAPHS].join('\n\n'));
    expect(article.dateline).toEqual({ place: 'Riverton', date: null, agency: 'Coast Press' });
  });

  test('gives what it says of itself', () => {
    const { title, author, publisher, url, language, dateClues } = article;
    expect({ title, author, publisher, url, language }).toEqual({
      title: 'Island states sign fisheries pact',
      author: 'Ana Reyes',
      publisher: 'Coast Press',
      url: 'https://coast.example/2019/05/06/pact',
      language: 'en',
    });
    expect(dateClues[0]).toEqual({ basis: 'metadata', text: '2019-05-06T10:00:00Z' });
  });

  test('names what went, with the line of the source', () => {
    const gone = article.removed.map(({ text }) => text);
    expect(gone).toEqual(expect.arrayContaining(['Home', 'World', 'Sport', 'Most read', 'Storm closes the northern port']));
    expect(article.removed.find(({ text }) => text.startsWith('©'))).toMatchObject({ reason: 'copyright', line: 11 });
  });
});

test('with keepAll every block stays', () => {
  const { article } = cleanDocument(page(HTML), { keepAll: true });
  expect(article.text).toContain('Most read');
  expect(article.removed).toEqual([]);
});

describe('hostile markup', () => {
  test.each([
    ['half a million open tags', '<div>'.repeat(500_000) + 'Text at the bottom.'],
    ['half a million end tags', '</p>'.repeat(500_000)],
    ['tags that never end', '<'.repeat(1_000_000)],
    ['many attributes', `<a ${'x="1" '.repeat(200_000)}>text</a>`],
    ['open comments', '<!--'.repeat(200_000)],
    ['nested tables', '<table><tr><td>'.repeat(50_000)],
    ['NUL and half surrogates', '<p>\u0000one \ud800 two</p>'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script><p>One line of text.</p>'],
  ])('%s does no harm', (_, html) => {
    const { article } = cleanDocument(page(html), { keepAll: false });
    expect(article.text).not.toMatch(/[\u0000\ud800]/u);
    expect(article.text.length).toBeLessThanOrEqual(html.length);
  });

  test('depth is bounded, text of deeper elements is not lost', () => {
    const { blocks } = readPage('<div>'.repeat(5000) + 'deep' + '</div>'.repeat(5000) + '<p>after</p>');
    expect(blocks.map(({ text }) => text)).toEqual(['deep', 'after']);
    expect(Math.max(...blocks.map(({ depth }) => depth))).toBeLessThanOrEqual(512);
  });
});

describe('blocks of a page', () => {
  const textsOf = (html: string): string[] => readPage(html).blocks.map(({ text }) => text);
  test('inline elements do not part words, block elements do', () => {
    expect(textsOf('<div>Sergei <b>Lav</b>rov<p>said</p>so</div>')).toEqual(['Sergei Lavrov', 'said', 'so']);
  });
  test('line breaks part blocks; entities are read; scripts are not', () => {
    expect(textsOf('One&nbsp;&amp;&#8217;s<br>two<script>if (a<b) x()</script>')).toEqual(['One &’s', 'two']);
  });
  test('preformatted text keeps its lines and is unwrapped', () => {
    const line = 'The council of ministers of the union met in the capital on';
    expect(textsOf(`<pre>${line}\n${line}\n${line}\nFriday.\n\nNext.</pre>`)).toEqual([`${line} ${line} ${line} Friday.`, 'Next.']);
  });
});

describe('what Readability keeps', () => {
  const kept = (html: string): string[] | null => {
    const read = readPage(html);
    const numbers = readableBlocks(read);
    return numbers && read.blocks.filter(({ number }) => numbers.has(number)).map(({ text }) => text);
  };
  const story = PARAGRAPHS.map((text) => `<p>${text} ${text}</p>`).join('');

  test('is the story', () => {
    const texts = kept(HTML)!;
    expect(texts).toEqual(expect.arrayContaining(PARAGRAPHS));
    expect(texts).not.toContain('Most read');
  });

  // The parser that comes with Readability takes well-formed pages only.
  test.each([
    ['elements left open', `<div><section>${story}`],
    ['elements of odd names', `<x:y_z><div>${story}</div><o:p>`],
    ['crossing elements', `<div><b><p>${PARAGRAPHS[0]}</b></p>${story}</i></div></div>`],
    ['breaks and quotation marks', `<div class="a'b=&quot;c&quot; <d>"><p>One<br>two<br/>three<hr></p>${story}</div>`],
    ['elements that are void elsewhere', `<div>${story}<command>now</command><keygen></div>`],
    ['a page within a page', `<html><body><html><body>${story}</body></html></body></html>`],
  ])('is told of a page with %s', (_, html) => expect(kept(html)).toEqual(expect.arrayContaining([`${PARAGRAPHS[1]} ${PARAGRAPHS[1]}`])));
});
