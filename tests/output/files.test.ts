/** Files that appear when they are complete, whatever happens on the way. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { encoderOf, openFiles, type EncoderPlan, type FileSink } from '../../src/output/index.ts';
import { blankRecord } from '../../src/record.ts';
import { folderWith } from '../cli/program.ts';

const record = blankRecord({ id: 'a', source: { path: 'a.txt' } });

function run(folder: string, format: EncoderPlan['format'], key = 'k'): (resume: boolean) => Promise<FileSink> {
  const outputs = (['articles', 'events'] as const).map((table) => {
    const plan = { format, table, excel: false };
    return { file: path.join(folder, `${table}.${format}`), plan, encoder: encoderOf(plan) };
  });
  return (resume) => openFiles(outputs, { journal: path.join(folder, '.journal'), key, resume });
}

const encoded = (format: EncoderPlan['format']): string[] =>
  (['articles', 'events'] as const).map((table) => encoderOf({ format, table, excel: false }).encode(record));

describe('a run that is broken off', () => {
  test('between the names of two files: the rest get theirs, and nothing is done twice', async () => {
    const folder = folderWith();
    // A folder in the place of the second file stands for the moment of the kill.
    mkdirSync(path.join(folder, 'events.csv', 'x'), { recursive: true });
    const sink = await run(folder, 'csv')(false);
    await sink.write(encoded('csv'));
    await sink.commit({ seen: 1 });
    await expect(sink.finish()).rejects.toThrow();
    expect(existsSync(path.join(folder, 'articles.csv'))).toBe(true);
    rmSync(path.join(folder, 'events.csv'), { recursive: true });

    const again = await run(folder, 'csv')(true);
    expect([again.complete, again.resumed]).toEqual([true, { seen: 1 }]);
    await again.finish();
    expect(readdirSync(folder).sort()).toEqual(['articles.csv', 'events.csv']);
    expect(readFileSync(path.join(folder, 'articles.csv'), 'utf8').split('\r\n')).toHaveLength(3);
  });

  test('while rows become Parquet: they become it anew', async () => {
    const folder = folderWith();
    mkdirSync(path.join(folder, '.articles.parquet.partial.converted'));
    const sink = await run(folder, 'parquet')(false);
    await sink.write(encoded('parquet'));
    await expect(sink.finish()).rejects.toThrow();
    rmSync(path.join(folder, '.articles.parquet.partial.converted'), { recursive: true });
    writeFileSync(path.join(folder, '.articles.parquet.partial.converted'), 'PAR1 half');

    await (await run(folder, 'parquet')(true)).finish();
    expect(readdirSync(folder).sort()).toEqual(['articles.parquet', 'events.parquet']);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path.join(folder, 'articles.parquet')) });
    expect(rows.map((row) => row['article_id'])).toEqual(['a']);
  });

  test('what was written after the last commit is cut off', async () => {
    const folder = folderWith();
    const sink = await run(folder, 'csv')(false);
    await sink.write(encoded('csv'));
    await sink.commit(1);
    await sink.leave();
    const partial = path.join(folder, '.articles.csv.partial');
    const kept = readFileSync(partial, 'utf8');
    writeFileSync(partial, `${kept}torn ro`);
    await (await run(folder, 'csv')(true)).finish();
    expect(readFileSync(path.join(folder, 'articles.csv'), 'utf8')).toBe(kept);
  });

  test('a part that is gone, or another key, is refused in words', async () => {
    const folder = folderWith();
    const sink = await run(folder, 'csv')(false);
    await sink.commit(1);
    await sink.leave();
    await expect(run(folder, 'csv', 'other')(true)).rejects.toThrow(/another version, other inputs or other options/);
    truncateSync(path.join(folder, '.articles.csv.partial'), 5);
    await expect(run(folder, 'csv')(true)).rejects.toThrow(/had written is gone; start anew without --resume/);
    rmSync(path.join(folder, '.articles.csv.partial'));
    await expect(run(folder, 'csv')(true)).rejects.toThrow(/had written is gone; start anew without --resume/);
  });
});

test('the names appear only at the end', async () => {
  const folder = folderWith();
  const sink = await run(folder, 'csv')(false);
  await sink.write(encoded('csv'));
  await sink.commit(null);
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
  await sink.finish();
  expect(readdirSync(folder).sort()).toEqual(['articles.csv', 'events.csv']);
});
