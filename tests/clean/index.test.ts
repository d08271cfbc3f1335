import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.ts';
import { textDocument } from '../document.ts';

const STORY = [
  'Vienna, Mar 3 (Harbour News): Envoys of the two republics met on Tuesday to settle the rules for the shared dam, officials said.',
  'The talks were the first since the border was closed last autumn, and both delegations called them useful.',
  'A second round is to be held in Geneva next month, the host ministry added in a short statement.',
];
const DUMP = [
  'Envoys meet in Vienna to settle rules for shared dam',
  '',
  '',
  ...STORY.flatMap((line) => [line, '']),
  'Top Stories',
  '',
  '',
  'Leave a Comment',
  '',
  'Title: Envoys meet in Vienna to settle rules for shared dam',
  '',
  'You have 1500 characters left.',
  '',
  'Disclaimer:',
  '',
  'Please write your real name. Kindly do not post any abusive, obscene or defamatory comments. The site will not be responsible for any message posted under this article.',
].join('\n');

describe('a dump with a comment form', () => {
  const { article, skip } = cleanDocument(textDocument(DUMP), { keepAll: false });

  test('keeps title and story, one blank line between paragraphs', () => {
    expect(skip).toBeNull();
    expect(article.text).toBe(['Envoys meet in Vienna to settle rules for shared dam', ...STORY].join('\n\n'));
  });

  test('gives title, dateline and their spans', () => {
    const slice = (span: { start: number; end: number } | null) => span && article.text.slice(span.start, span.end);
    expect(article.title).toBe('Envoys meet in Vienna to settle rules for shared dam');
    expect(slice(article.titleSpan)).toBe(article.title);
    expect(article.dateline).toEqual({ place: 'Vienna', date: 'Mar 3', agency: 'Harbour News' });
    expect(slice(article.datelineSpan)).toBe('Vienna, Mar 3 (Harbour News):');
    expect(article.paragraphs.map(slice)).toEqual(article.text.split('\n\n'));
    expect(article.dateClues).toContainEqual({ basis: 'dateline', text: 'Mar 3' });
  });

  test('says why each line went, and where it stood', () => {
    expect(article.removed.map(({ reason, line }) => [line, reason])).toEqual([
      [10, 'related'],
      [13, 'comment-form'],
      [15, 'repeated-title'],
      [17, 'comment-form'],
      [19, 'disclaimer'],
      [21, 'disclaimer'],
    ]);
  });
});

test('with keepAll the text is the input and spans point into it', () => {
  const { article } = cleanDocument(textDocument(DUMP), { keepAll: true });
  expect(article.text).toBe(DUMP);
  expect(article.removed).toEqual([]);
  expect(article.title).toBe('Envoys meet in Vienna to settle rules for shared dam');
  expect(DUMP.slice(article.datelineSpan!.start, article.datelineSpan!.end)).toBe('Vienna, Mar 3 (Harbour News):');
  expect(article.paragraphs).toHaveLength(10);
});

test('a page of nothing but its frame is skipped', () => {
  const { article, skip } = cleanDocument(textDocument('Home\nNews\nSport\nLog in\nSubscribe\nPrivacy policy\n© 2020 The Gazette'), {
    keepAll: false,
  });
  expect(skip).toBe('empty');
  expect(article.text).toBe('');
  expect(article.removed).toHaveLength(7);
});

describe('a page whose line breaks are lost', () => {
  const clean = (text: string) => cleanDocument(textDocument(text), { keepAll: false });
  const tale =
    'The harbour of the small republic has two cranes, and one of them has stood still since the spring because a part is missing. Dockers now unload sacks by hand, as their fathers did, and ships wait outside for a week. The neighbour across the bay has offered to lend a crane and the men to run it. ';
  const login =
    'Subscribe now for unlimited access to our archive. Already have an account? User name or email address Password Remember me Forgot password? ';

  test.each([
    ['alone', ''],
    ['below a headline that reads like a caption', 'Photos: A crane that nobody can mend\n'],
  ])('keeps its story behind a login glued to its head, %s', (_, headline) => {
    const { article, skip } = clean(headline + login + tale.repeat(5));
    expect(skip).toBeNull();
    expect(article.text).toContain(tale.trim());
  });

  test('is still a frame where it talks to its reader all along', () => {
    const notice = 'We use cookies to show you what you like, and you can change your settings whenever you visit our site. ';
    expect(clean(`Cookie settings\n${notice.repeat(15)}`).skip).toBe('empty');
  });
});

test('a table of figures without a sentence is no frame', () => {
  const table = 'HARBOUR TRUST CO 2ND QTR NET\nShr 23 cts vs 34 cts\nNet 2,091,000 vs 3,053,000\nRevs 203.5 mln vs 215.7 mln';
  expect(cleanDocument(textDocument(table), { keepAll: false }).article.text).toContain('Net 2,091,000 vs 3,053,000');
});
