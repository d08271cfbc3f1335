import path from 'node:path';
import { expect, test } from 'vitest';
import { dragoman, folderWith } from './program.ts';

const article = (text: string): string => path.join(folderWith({ 'article.txt': text }), 'article.txt');

test('explain tells trigger, parties and status of each sentence, and what it passed over', async () => {
  const file = article('France has expelled two diplomats of Russia. The weather was fine.');
  const { code, stdout } = await dragoman(['explain', file, '--no-clean', '--published', '2020-05-05']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/SANCTION\/expel actual, confidence 0\.\d/);
  expect(stdout).toMatch(/source\s+state\/france \("France"/);
  expect(stdout).toMatch(/The weather was fine\.\n\s+not parsed/);
});

test('--event keeps to one sentence, --json gives data, an unknown event gives nothing', async () => {
  const file = article('France has expelled two diplomats of Russia.\n\nItaly thanked Egypt on Monday.');
  const all = await dragoman(['explain', file, '--no-clean', '--json']);
  const traces = JSON.parse(all.stdout) as { readings: { event: string | null; type: string }[] }[];
  const thanks = traces.flatMap((t) => t.readings).find((r) => r.type === 'SUPPORT' && r.event !== null);
  expect(thanks).toBeDefined();
  const one = await dragoman(['explain', file, '--no-clean', '--event', thanks!.event!]);
  expect(one.stdout).toContain('Italy thanked Egypt');
  expect(one.stdout).not.toContain('expelled');
  expect((await dragoman(['explain', file, '--event', 'none'])).code).toBe(1);
});
