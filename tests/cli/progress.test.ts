/** What the person watching sees, and what machines are told. */
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { duration, figures, line, startProgress, type ProgressMode, type Watched } from '../../src/cli/progress.ts';
import { emptyTally } from '../../src/cli/tally.ts';
import { bin, folderWith, jsonLines } from './program.ts';

const watched = (more: Partial<Watched> = {}): Watched => ({
  tally: { ...emptyTally(), status: { ok: 900, skipped: 80, failed: 20 }, events: { CONSULT: 7, AGREE: 3 } },
  bytes: 2_000_000,
  total: 8_000_000,
  expected: null,
  before: { documents: 0, bytes: 0 },
  ...more,
});

describe('figures', () => {
  test('documents, bytes, rate, time left and failures', () => {
    expect(figures(watched(), 10)).toEqual({
      documents: 1000,
      failed: 20,
      events: 10,
      bytes: 2_000_000,
      total_bytes: 8_000_000,
      seconds: 10,
      documents_per_second: 100,
      seconds_left: 30,
    });
    expect(line(watched(), 10)).toBe('1,000 documents, 2.0 of 8.0 MB, 100/s, 30 s left, 20 failed');
    expect(line(watched({ total: null, tally: emptyTally() }), 10)).toBe('0 documents, 2.0 MB, 0/s');
  });

  test('a limit ends the run before its inputs do', () => {
    expect(figures(watched({ expected: 1200 }), 10).seconds_left).toBe(2);
    expect(figures(watched({ expected: 1_000_000 }), 10).seconds_left).toBe(30);
    expect(figures(watched({ expected: 3000, total: null }), 10).seconds_left).toBe(20);
  });

  test('what an interrupted run had done does not count as fast', () => {
    const f = figures(watched({ before: { documents: 800, bytes: 1_000_000 } }), 10);
    expect([f.documents, f.documents_per_second, f.seconds_left]).toEqual([1000, 20, 60]);
  });

  test.each([
    [42, '42 s'],
    [600, '10 min'],
    [9000, '2.5 h'],
  ])('%i seconds are %s', (seconds, words) => expect(duration(seconds)).toBe(words));
});

describe('where it is told', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function run(mode: ProgressMode, isTTY: boolean): string {
    let written = '';
    const stream = { isTTY, columns: 60, write: (text: string) => void (written += text) } as unknown as NodeJS.WriteStream;
    const progress = startProgress(mode, stream, () => watched());
    vi.advanceTimersByTime(2500);
    progress.clear();
    written += 'failed a.txt\n';
    vi.advanceTimersByTime(300);
    progress.stop();
    return written;
  }

  test('on a terminal: one line that is drawn anew, never over a message, and gone at the end', () => {
    const written = run('auto', true);
    expect(written).toMatch(/\r\u001b\[2K1,000 documents, 2\.0 of 8\.0 MB/);
    expect(written).toMatch(/\r\u001b\[2Kfailed a\.txt\n1,000 documents/);
    expect(written.endsWith('\r\u001b[2K')).toBe(true);
    for (const part of written.split(/[\r\n]/)) expect(part.replace('\u001b[2K', '').length).toBeLessThan(60);
  });

  test('nowhere else, unless machines ask', () => {
    expect(run('auto', false)).toBe('failed a.txt\n');
    expect(run('none', true)).toBe('failed a.txt\n');
    const messages = run('json', false)
      .split('\n')
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.parse(text) as object);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({
      message_type: 'progress',
      documents: 1000,
      failed: 20,
      seconds_left: expect.any(Number) as number,
    });
  });
});

const script = spawnSync('script', ['--version'], { encoding: 'utf8' });
test.skipIf(script.status !== 0 || !script.stdout.includes('util-linux'))('in a real terminal, and not in a pipe', () => {
  const text = 'The ministers met in Vienna on Monday to discuss the treaty on river shipping.';
  const rows = Array.from({ length: 2500 }, (_, i) => ({ id: `r${i}`, text: `${text} It was meeting ${i}.\n\n${text}` }));
  const folder = folderWith({ 'in.jsonl': jsonLines(rows) });
  const command = `'${process.execPath}' '${bin}' clean in.jsonl -j 1 -o out.jsonl`;
  const run = (shell: string) => spawnSync('script', ['-qec', shell, '/dev/null'], { cwd: folder, encoding: 'utf8' });
  const shown = run(command);
  expect(shown.status).toBe(0);
  expect(shown.stdout).toMatch(/\r\u001b\[2K[\d,]+ documents, [\d.]+ of [\d.]+ MB, [\d.]+\/s, \d+ s left/);
  expect(shown.stdout).toMatch(/dragoman: 2,500 documents in \d+ s: 2,500 ok, 0 skipped, 0 failed; 0 events/);
  expect(shown.stdout).toMatch(/slowest: r\d+ \d+ ms/);
  const piped = run(`${command} 2>&1 | cat`);
  expect(piped.stdout.trim()).toMatch(/^dragoman: 2,500 documents[^\r\n]*$/);
});
