/**
 * The README cannot drift: every `console` block is run and its output compared, every link to a file followed.
 * `npm run golden` writes the outputs anew; review them with `git diff`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const file = path.join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
const populate = process.env['POPULATE_GOLDEN'] === '1';

/** A folder with `dragoman` in it, as an installation would put it on the path. */
const onPath = mkdtempSync(path.join(tmpdir(), 'dragoman-path-'));
afterAll(() => rmSync(onPath, { recursive: true, force: true }));
writeFileSync(path.join(onPath, 'dragoman'), `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'bin', 'dragoman.js')}" "$@"\n`);
chmodSync(path.join(onPath, 'dragoman'), 0o755);

function run(command: string): string {
  return execFileSync('bash', ['-c', command], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${onPath}${path.delimiter}${process.env['PATH']}`, NO_COLOR: '1', COLUMNS: '80' },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

const blocks = [...readme.matchAll(/^```console\n([^]*?)^```$/gm)].map((m) => m[1]!);
const commandsOf = (block: string): string[] =>
  block
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
const outputOf = (block: string): string =>
  commandsOf(block)
    .map((command) => `$ ${command}\n${run(command)}\n`)
    .join('');

describe('README', () => {
  test('has examples', () => expect(blocks.length).toBeGreaterThanOrEqual(5));

  test.each(blocks.map((block) => [commandsOf(block)[0]!, block]))('%s', (_, block) => {
    const actual = outputOf(block);
    if (populate)
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(block, () => actual),
      );
    else expect(actual).toBe(block);
  });

  test('the two commands for newcomers stand alone and begin with npm ci', () => {
    const commands = [...readme.matchAll(/^```sh\n([^]*?)^```$/gm)].map((m) => m[1]!.trim());
    expect(commands.slice(0, 2)).toEqual([expect.stringMatching(/^npm ci && node bin\/dragoman\.js fixtures\//), 'npm ci && npm test']);
    const record = JSON.parse(run(commands[0]!.replace('npm ci && ', ''))) as { status: string; events: unknown[] }[];
    expect(record[0]!.status).toBe('ok');
    expect(record[0]!.events.length).toBeGreaterThan(0);
  });

  test('the library example runs', () => {
    const code = /^```js\n([^]*?)^```$/m.exec(readme)![1]!.replace("'dragoman'", `'${path.join(root, 'dist', 'index.js')}'`);
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim()).toBe('SANCTION');
  });

  test.each(['README.md', 'ARCHITECTURE.md'])('links of %s lead somewhere', (name) => {
    const links = [...readFileSync(path.join(root, name), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map((m) => m[1]!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(existsSync(path.join(root, link)), link).toBe(true);
  });
});
