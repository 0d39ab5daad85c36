import type { Row } from '../../core/csv.ts';

/** Words that begin the rows which reporting tools add below and between. */
const beginnings =
  /^(?:grand |sub ?|overall )?totals?\b|^sum\b|^average\b|^count\b|^confidential\b|^copyright|^generated (?:by|on)\b|^report (?:date|generated|name|created)\b|^as of\b|^filters?\b|^records?:?\b|^summe\b|^gesamt|^zwischensumme\b/i;
/** How the sum of a group is called after it: `Ann Lee Total`, `Ann Lee (Subtotal)`. */
const endings = /[\s(-](?:sub ?)?totals?\)?:?$/i;
/** Nothing but the word: a deal can be called `Total Energies`. */
const words = /^(?:grand |sub ?|overall )?totals?:?$|^(?:sum|average|summe|gesamt|zwischensumme):?$/i;

/** Whether what stands in a cell by which rows are told apart is no name and no time, but a sum or a note. */
export const isTotal = (text: string): boolean => beginnings.test(text) || endings.test(text);

/** Whether a row is a sum of others, or a note of the report. */
export const isTotalRow = (row: Row): boolean => totalAt(row) !== -1;

/** The column whose cell says that the row is a sum or a note; -1 where none does. */
export function totalAt(row: Row): number {
  const first = row.findIndex((cell) => cell.trim() !== '');
  return row.findIndex((cell, at) => {
    const text = cell.trim();
    return words.test(text) || (at === first && isTotal(text));
  });
}
