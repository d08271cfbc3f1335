/** Runs the program as a user does, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export interface Done {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const bin = path.join(import.meta.dirname, '..', '..', 'bin', 'dragoman.js');

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** User to run as; root may read everything. */
  readonly uid?: number;
}

/** Runs `dragoman` with the arguments and waits for its end. */
export function dragoman(args: readonly string[], around: Surroundings = {}): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: around.cwd,
      env: { ...process.env, NO_COLOR: '1', ...around.env },
      ...(around.uid !== undefined && { uid: around.uid }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(around.input ?? '');
  });
}

/** A new folder with the given files in it, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}, parent = tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'dragoman-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export const jsonLines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row) + '\n').join('');
