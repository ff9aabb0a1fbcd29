import { stringify } from 'csv-stringify/sync';

/**
 * Writes rows as a table that the spreadsheets of French readers open as it stands: a byte order mark, so that they
 * read the accents; semicolons, since the comma is their decimal mark; lines that end in CR LF. A cell that they would
 * take for a formula (it begins with = + - @, a tab or a return) is given an apostrophe before it.
 * `columns`: key of the row → head of its column, in the order of the columns.
 */
export function writeCsv<Key extends string>(columns: Readonly<Record<Key, string>>, rows: readonly Readonly<Record<Key, string>>[]): string {
  const heads = Object.entries(columns).map(([key, header]) => ({ key, header: String(header) }));
  return stringify([...rows], { columns: heads, header: true, bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
}
