/** What a cell holds; a number is written with a comma, as French spreadsheets read it. */
export type Cell = string | number | null;

/** Marks a text as UTF-8 for spreadsheets. */
const BOM = '\uFEFF';

/** A table as a file for a French spreadsheet: UTF-8, semicolons, lines that end as RFC 4180 has them. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = harmless(cell);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
