/** Columns of a table: names with the type of their values. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

/** Reads "article_id quad:integer score:number": text where no type is given. */
export function columnsOf(plan: string): Column[] {
  return plan
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [name = '', type = 'text'] = item.split(':');
      return { name, type: type as ColumnType };
    });
}
