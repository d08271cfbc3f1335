/**
 * Tables as Parquet, for pandas, DuckDB and R: the columns of the CSV tables, typed, null where nothing is known.
 * Rows are first written as JSON lines and turned into columns when all are there, in row groups of bounded size.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Cell } from './cell.ts';
import type { ColumnType } from './columns.ts';
import { tables, type TableName } from './tables.ts';
import type { Encoder } from './types.ts';

const types = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<ColumnType, string>;

/** Rows of a row group: what is held in memory while writing. */
const rowGroupSize = 10_000;

/** Rows of a table as JSON arrays, one a line: what `writeParquet` reads. */
export function parquetRows(name: TableName): Encoder {
  const encode: Encoder['encode'] = (record) =>
    tables[name]
      .rows(record)
      .map((row) => JSON.stringify(row) + '\n')
      .join('');
  return { head: '', separator: '', tail: '', encode };
}

/** Turns a file of rows into a Parquet file. */
export async function writeParquet(rowsFile: string, file: string, name: TableName): Promise<void> {
  const { fileWriter, parquetWriteRows } = await import('hyparquet-writer');
  const { columns } = tables[name];
  async function* rows(): AsyncGenerator<Record<string, Cell>> {
    for await (const line of createInterface({ input: createReadStream(rowsFile), crlfDelay: Infinity })) {
      const cells = JSON.parse(line) as Cell[];
      yield Object.fromEntries(columns.map((column, i) => [column.name, wellFormed(cells[i] ?? null)]));
    }
  }
  await parquetWriteRows({
    writer: fileWriter(file),
    rows: rows(),
    columns: columns.map((column) => ({ name: column.name, type: types[column.type], nullable: true })),
    rowGroupSize,
  });
}

/** Lone surrogates have no UTF-8 form. */
const wellFormed = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd') : cell;
