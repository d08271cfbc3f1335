/** `dragoman clean` over whole pages: what its records say of what was taken out, and inputs that make cleaners fail. */
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import type { ArticleRecord } from '../../src/model.ts';
import { readMarked } from '../clean/marked.ts';
import { dragoman, folderWith, jsonLines } from './program.ts';

async function clean(files: Readonly<Record<string, string>>): Promise<ArticleRecord[]> {
  const cwd = folderWith(files);
  const { code, stdout } = await dragoman(['clean', ...Object.keys(files), '-f', 'jsonl', '-q', '-j', '1'], { cwd });
  expect(code).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ArticleRecord);
}
const cleanText = async (text: string): Promise<ArticleRecord> => (await clean({ 'page.txt': text }))[0]!;

/** What an analyst may read beside a line that went. */
const REASONS =
  'navigation cookie-notice share newsletter advertisement paywall caption related comment-form comment disclaimer copyright author-bio tags dateline-stamp repeated-title'.split(
    ' ',
  );
const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

describe('what was taken out', () => {
  const pages = readMarked();
  test('each block has a reason, the line where it stood and its place in what is left', async () => {
    const { stdout } = await dragoman(['clean', '-', '-f', 'jsonl', '-q', '--no-site-learning'], {
      input: jsonLines(pages.map(({ name, text }) => ({ id: name, text }))),
    });
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ArticleRecord);
    expect(records).toHaveLength(pages.length);
    // How well each page is cleaned is the matter of tests/clean/fixtures.test.ts.
    const removed = records.reduce((sum, record) => sum + record.removed.length, 0);
    expect(removed).toBeGreaterThan(pages.reduce((sum, { boilerplate }) => sum + boilerplate.length, 0) * 0.8);
    records.forEach((record, i) => {
      const { text } = pages[i]!;
      const lines = text.split('\n');
      for (const { text: gone, reason, line, at } of record.removed) {
        expect(REASONS).toContain(reason);
        // Blocks that were wrapped over several lines begin on theirs.
        expect(wordsOf(lines.slice(line - 1, line + 12).join(' ')).startsWith(wordsOf(gone))).toBe(true);
        expect(at === 0 || at === record.text.length || record.text.slice(at - 2, at) === '\n\n').toBe(true);
      }
      expect(record.removed.map(({ line }) => line)).toEqual(record.removed.map(({ line }) => line).sort((a, b) => a - b));
      // Put back where they stood, they make the page again, word for word.
      expect(wordsOf(putBack(record))).toBe(wordsOf(text));
    });
  });
});

function putBack({ text, removed }: ArticleRecord): string {
  const parts: string[] = [];
  let from = 0;
  for (const { text: gone, at } of removed) {
    parts.push(text.slice(from, at), gone);
    from = at;
  }
  return [...parts, text.slice(from)].join('\n');
}

const SENTENCE = 'The envoys of both republics met in the capital to settle the rules for the dam. ';

describe('hostile pages', () => {
  test('half a million open tags', async () => {
    const [record] = await clean({ 'page.html': '<div>'.repeat(500_000) + `<p>${SENTENCE.repeat(4)}</p>` });
    expect(record).toMatchObject({ status: 'ok', text: SENTENCE.repeat(4).trim() });
  });

  test('five megabytes on one line', async () => {
    const text = SENTENCE.repeat(5_000_000 / SENTENCE.length);
    const record = await cleanText(text);
    expect(record).toMatchObject({ status: 'ok', removed: [], notes: [{ code: 'document-cut' }] });
    expect(text.slice(0, limits.documentChars).trim()).toBe(record.text);
  });

  test('all boilerplate: skipped as empty, every line named', async () => {
    const lines = ['Home', 'News', 'Sport', 'Log in', 'Accept all cookies', 'Subscribe to our newsletter', '© 2020 The Gazette'];
    const record = await cleanText(lines.join('\n'));
    expect(record).toMatchObject({ status: 'skipped', reason: 'empty', text: '' });
    expect(record.removed.map(({ text }) => text)).toEqual(lines);
  });

  test.each([
    [
      'none of it boilerplate',
      [
        'Harbour states agree on a common lighthouse fund',
        'The five harbour states agreed on Tuesday to pay for their lighthouses together, ending a quarrel of eleven years.',
        'A common fund of forty million will be run from Port Amsel, where the chairman of the talks presented the text.',
        '"We had to repaint the towers anyway," said the delegate of the smallest state.',
        'Ratification is expected in spring.',
      ],
    ],
    [
      'a poem of short lines',
      [
        'Song for the Signing',
        'They signed the paper twice,',
        'once in the river tongue,',
        'once for the men of ice,',
        'and no one sung.',
        'The ink was slow to dry,',
        'the gulls came down to see',
        'two tired kings stand by',
        'and call it free.',
      ],
    ],
    [
      'an interview of short answers',
      [
        'Seven questions for the mediator of the lake dispute',
        'The mediator between the lake states spoke to us on the ferry, a day after both had walked out of her conference.',
        'Is it over?',
        'No.',
        'Who left first?',
        'They will tell you that themselves.',
        'What do the fishermen say?',
        'That the fish do not wait for us. They are right.',
        'Will you call them back?',
        'On Monday.',
        'And if they refuse?',
        'Then on Tuesday.',
      ],
    ],
    [
      'a list of sanctioned persons',
      [
        'Council lists six persons for their part in the seizure of the islands',
        'The Council today added the following persons to the list of those subject to restrictive measures:',
        '1. Admiral Teodor Vash, commander of the coastal fleet',
        '2. Nela Orun, deputy minister of the interior',
        '3. Colonel Ivo Brandt, head of the island garrison',
        '4. Marek Dol, owner of a shipping company',
        '5. Sana Petrik, member of the emergency committee',
        '6. Juri Halm, judge',
        'Their assets are frozen and they may not enter the territory of the member states.',
      ],
    ],
    [
      'a communique of numbered points',
      [
        'Communiqué of the fourth conference of the strait states',
        'The ministers of the strait states met in Ostrava Bay on 9 June and agreed as follows:',
        '1. The ministers condemn the attack on the pilot station.',
        '2. They call upon all sides to return the hostages.',
        '3. Free passage shall be granted to hospital ships.',
        '4. A commission of five will draw the line of the fishing grounds.',
        '5. The ministers will meet again in autumn.',
        'Done at Ostrava Bay, 9 June 2004',
      ],
    ],
  ])('%s: nothing is lost', async (_, lines) => {
    for (const parting of ['\n', '\n\n']) {
      const record = await cleanText(lines.join(parting));
      expect(record.removed).toEqual([]);
      expect(record.text).toBe(lines.join('\n\n'));
      expect(record.title).toBe(lines[0]);
    }
  });
});
