/**
 * What a spreadsheet would run as a formula: a line of a cell that begins, perhaps after spaces, with one of these
 * signs or their full-width forms, or a cell that begins with a tab or a line break (OWASP, "CSV Injection"). The
 * apostrophes are those that stand before it already.
 */
const runs = /^'*[^\S\r\n]*[=+\-@＝＋－＠]/;
const runsAtStart = /^'*[\t\r\n]/;
/** Nothing to run in it, and a text would be no number any more. */
const negativeNumber = /^-\d+(?:\.\d+)?$/;

/**
 * The cell so that a spreadsheet shows it and runs nothing of it: an apostrophe goes before what would be run. What
 * already has some gets one more, so that `undefuse` always gives back what was there.
 */
export function defuse(cell: string): string {
  if (negativeNumber.test(cell)) return cell;
  return cell.replaceAll(/(?<=^|[\r\n])/g, (_nothing, at: number) => (isRun(cell, at) ? "'" : ''));
}

/** The inverse of `defuse`; every other text stays as it is. */
export function undefuse(cell: string): string {
  if (!cell.includes("'")) return cell;
  return cell.replaceAll(/(?<=^|[\r\n])'/g, (apostrophe, at: number) => (isRun(cell, at) ? '' : apostrophe));
}

function isRun(cell: string, at: number): boolean {
  const rest = cell.slice(at);
  return runs.test(rest) || (at === 0 && runsAtStart.test(rest));
}
