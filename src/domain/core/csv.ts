import { scanCells } from './csv-cells.ts';
import { delimiters, findDelimiter, isDelimiter, type Delimiter } from './csv-delimiter.ts';
import { err, ok, type Result } from './result.ts';
import { defuse, undefuse } from './spreadsheet-cell.ts';

export type Row = readonly string[];

export type CsvProblem = 'empty' | 'too many rows' | 'too many columns' | 'open quote';

export interface CsvLimits {
  readonly rows: number;
  readonly columns: number;
}

/** More than ten years of a team's numbers, and far less than what makes a window stand still. */
export const csvLimits: CsvLimits = { rows: 50_000, columns: 200 };

/**
 * The rows of a CSV text, as far as they reach: a row may be shorter than others. Whether commas, semicolons or tabs
 * separate the cells is found out, unless it is said, or the text says so in its first line as Excel understands it
 * (`sep=;`). Empty lines are left out, spaces kept, and what `writeCsv` defused is as it was.
 */
export function readCsv(
  source: string,
  limits: CsvLimits = csvLimits,
  said?: Delimiter,
): Result<readonly Row[], CsvProblem> {
  const whole = source.startsWith('\ufeff') ? source.slice(1) : source;
  const first = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(whole);
  const [declaration, sign = ''] = first ?? [''];
  const text = isDelimiter(sign) ? whole.slice(declaration.length) : whole;
  const delimiter = said ?? (isDelimiter(sign) ? sign : findDelimiter(text));
  const rows: Row[] = [];
  let row: string[] = [];
  let problem: CsvProblem | null = null;
  const scanned = scanCells(
    text,
    (candidate) => candidate === delimiter,
    ({ text: cell, wasQuoted, end }) => {
      row.push(undefuse(cell));
      if (row.length > limits.columns) problem = 'too many columns';
      if (end === 'cell') return problem === null;
      if (row.length > 1 || wasQuoted || cell.trim() !== '') rows.push(row);
      if (rows.length > limits.rows) problem = 'too many rows';
      row = [];
      return problem === null;
    },
  );
  if (problem !== null) return err(problem);
  if (scanned === 'open quote') return err(scanned);
  return rows.length === 0 ? err('empty') : ok(rows);
}

/**
 * Rows as a CSV text (RFC 4180, commas, CRLF) in which a spreadsheet finds nothing to run. A cell with a sign that
 * separates anywhere is quoted, so that it is read the same in every country.
 */
export function writeCsv(rows: readonly Row[]): string {
  return rows.map((row) => `${row.map((cell) => writeCell(cell, row.length === 1)).join(',')}\r\n`).join('');
}

function writeCell(cell: string, isAlone: boolean): string {
  const safe = defuse(cell);
  const isPlain =
    !/["\r\n]/.test(safe) &&
    !delimiters.some((sign) => safe.includes(sign)) &&
    safe.trim() === safe &&
    !(isAlone && safe === '');
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
