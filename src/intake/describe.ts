/** What a file is, without reading more of it than its head; for a dry run. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isTar, isZip } from './archive.ts';
import { peek } from './chunks.ts';
import { gunzip, isGzip, isZstd, unzstd } from './decompress.ts';
import { detectBytes } from './detect.ts';
import { formatOf } from './read.ts';
import type { Chunks, InputFile, IntakeOptions } from './types.ts';

export interface Description {
  /** "jsonl", "tar in gzip", ... */
  readonly format: string;
  readonly bytes: number;
}

/** Looks at a file on disk. Throws the file system's or the decompressor's error. */
export async function describeFile(file: InputFile, options: Pick<IntakeOptions, 'format' | 'map'>): Promise<Description> {
  const { size } = await stat(file.path);
  const stream = createReadStream(file.path, { end: detectBytes * 4 });
  try {
    return { format: await formatName(stream as Chunks, file, options, 0), bytes: size };
  } finally {
    stream.destroy();
  }
}

async function formatName(chunks: Chunks, file: InputFile, options: Pick<IntakeOptions, 'format' | 'map'>, depth: number): Promise<string> {
  const { head, rest } = await peek(chunks, detectBytes);
  if (isTar(head)) return 'tar';
  if (isZip(head)) return 'zip';
  if (depth < 3 && isGzip(head)) return `${await formatName(gunzip(rest), file, options, depth + 1)} in gzip`;
  if (depth < 3 && isZstd(head)) return `${await formatName(unzstd(rest), file, options, depth + 1)} in zstd`;
  return formatOf(head, file, options);
}
