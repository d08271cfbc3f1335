/** Records to bytes. */
import { csvTable } from './csv.ts';
import { jsonArray, jsonLines } from './json.ts';
import { parquetRows } from './parquet.ts';
import { plainMarks, struckMarks, textWithRemoved } from './removed.ts';
import { plainText } from './text.ts';
import type { Encoder, EncoderPlan } from './types.ts';

export { openFiles, ResumeError, type FileSink, type OutputFile } from './files.ts';
export { ClosedPipe, streamSink, type Sink } from './sink.ts';
export { tableNames, type TableName } from './tables.ts';
export { printable } from './text.ts';
export { outputFormats, type Encoder, type EncoderPlan, type OutputFormat } from './types.ts';

/** The encoder of a plan. Later shards of csv have no header, so that shards joined in order are the whole. */
export function encoderOf(plan: EncoderPlan): Encoder {
  const encoder = wholeEncoder(plan);
  const joins = plan.format === 'csv' || plan.format === 'text';
  return joins && plan.continues ? { ...encoder, head: '', continues: true } : encoder;
}

function wholeEncoder({ format, table, excel, removed }: EncoderPlan): Encoder {
  if (format === 'csv') return csvTable(table, { excel });
  if (format === 'parquet') return parquetRows(table);
  if (format === 'text' && removed) return textWithRemoved(removed === 'struck' ? struckMarks : plainMarks);
  if (format === 'text') return plainText;
  return format === 'json' ? jsonArray : jsonLines;
}
