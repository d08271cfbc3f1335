import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dragoman, folderWith } from './program.ts';

const fixture = path.join(import.meta.dirname, '../../fixtures/lexicon/middle-earth.jsonl');

describe('dragoman lexicon', () => {
  test('find tells what is known as of a date', async () => {
    const { stdout, code } = await dragoman(['lexicon', 'find', 'Sergei', 'Lavrov', '--on', '2010-01-01']);
    expect(stdout).toContain('[person/sergei-lavrov]');
    expect(stdout).toMatch(/\* 2004-03-09 to .*foreign minister, Russia/);
    expect(code).toBe(0);
  });
  test('find says when it knows nothing', async () => {
    const { stdout, stderr, code } = await dragoman(['lexicon', 'find', 'Qwertyuiop']);
    expect(stdout).toBe('');
    expect(stderr).toContain('nothing known of "Qwertyuiop"');
    expect(code).toBe(1);
  });
  test('find reads a lexicon of the user’s own', async () => {
    const { stdout } = await dragoman(['lexicon', 'find', 'steward of Gondor', '--lexicon', fixture, '--on', '3018']);
    expect(stdout).toContain('[person/denethor]');
  });
  test('list gives one entry a line, count the numbers', async () => {
    const list = await dragoman(['lexicon', 'list', 'states']);
    expect(list.stdout.split('\n')).toContain('state/russia\tRussia\tRUS');
    const count = await dragoman(['lexicon', 'count']);
    expect(Number(/^state\t(\d+)$/m.exec(count.stdout)?.[1])).toBe(list.stdout.trim().split('\n').length);
  });
  test('list gives meetings with their days, find those around a day', async () => {
    const { stdout } = await dragoman(['lexicon', 'list', 'meetings']);
    expect(stdout).toMatch(/^meeting\/2021-06-16-geneva\t2021-06-16\tsummit\tGeneva\t/m);
    const found = await dragoman(['lexicon', 'find', 'Joe Biden', '--on', '2021-06-20']);
    expect(found.stdout).toContain('2021-06-16  summit, Geneva: Joe Biden, Vladimir Putin');
    expect((await dragoman(['lexicon', 'find', 'Joe Biden', '--on', '2021'])).stdout).not.toContain('summit, Geneva');
  });
  test('check passes a sound file and names what is wrong with another', async () => {
    expect(await dragoman(['lexicon', 'check', fixture])).toMatchObject({ code: 0, stdout: '' });
    const file = path.join(folderWith({}), 'mine.jsonl');
    writeFileSync(file, '{"kind":"state","id":"state/mordor","name":"Mordor","iso3":"mor"}\n{"id":1}\n');
    const unreadable = await dragoman(['lexicon', 'check', file]);
    expect(unreadable.stdout).toContain(`${file}:2: error: no kind`);
    writeFileSync(file, '{"kind":"state","id":"state/mordor","name":"Mordor","iso3":"mor"}\n');
    const wrong = await dragoman(['lexicon', 'check', file]);
    expect(wrong.stdout).toBe(`${file}:1: error: "iso3" must look like "RUS" (ISO 3166-1 alpha-3)\n`);
    expect([unreadable.code, wrong.code]).toEqual([1, 1]);
  });
  test('a wrong kind, date or file is wrong usage', async () => {
    expect((await dragoman(['lexicon', 'list', 'planets'])).code).toBe(2);
    expect((await dragoman(['lexicon', 'find', 'Russia', '--on', 'yesterday'])).code).toBe(2);
    const { code, stderr } = await dragoman(['lexicon', 'count', '--lexicon', '/nowhere/mine.jsonl']);
    expect(stderr).toContain('/nowhere/mine.jsonl:0: error: no such file');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});
