/** A table as CSV: RFC 4180, cells made safe. */
import { stringify } from 'csv-stringify/sync';
import { safeCell } from './cell.ts';
import { tables, type TableName } from './tables.ts';
import type { Encoder } from './types.ts';

const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(rows as (string | number)[][], { record_delimiter: '\r\n' });

/** One row an event (or an article, an actor, ...). `excel` puts the byte order mark first, by which Excel knows UTF-8. */
export function csvTable(name: TableName, options: { readonly excel: boolean }): Encoder {
  const table = tables[name];
  return {
    head: (options.excel ? '\ufeff' : '') + lines([table.columns.map((column) => column.name)]),
    separator: '',
    tail: '',
    encode(record) {
      const rows = table.rows(record);
      return rows.length === 0 ? '' : lines(rows.map((row) => row.map(safeCell)));
    },
  };
}
