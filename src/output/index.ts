/** Records to bytes. */
import { csvTable } from './csv.ts';
import { jsonArray, jsonLines } from './json.ts';
import type { TableName } from './tables.ts';
import { plainText } from './text.ts';
import type { Encoder, OutputFormat } from './types.ts';

export { ClosedPipe, fileDestination, streamDestination, type Destination } from './destination.ts';
export { tableNames, type TableName } from './tables.ts';
export { printable } from './text.ts';
export { outputFormats, type Encoder, type OutputFormat } from './types.ts';

/** The encoder of a format; `table` and `excel` matter to CSV alone. */
export function encoderOf(format: OutputFormat, table: TableName = 'events', excel = false): Encoder {
  if (format === 'csv') return csvTable(table, { excel });
  if (format === 'text') return plainText;
  return format === 'json' ? jsonArray : jsonLines;
}
