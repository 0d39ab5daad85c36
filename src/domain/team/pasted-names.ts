import { readCsv } from '../core/csv.ts';
import { makeCandidate, turnName, type Candidate } from './planned-people.ts';

/** What stands behind a comma in a pasted line. */
export type AfterComma = 'role' | 'first name';

/** Signs and numbers that a list puts before its lines. */
const bullet = /^\s*(?:[-*•‣▪◦–—·]|\d{1,3}[.)])\s+/;
/** An address as mail programs copy it: `Maya Lindgren <maya@example.com>`. */
const address = /\s*<[^<>]*@[^<>]*>/g;
/** What parts a name from the role: a comma, or a dash with spaces around it. */
const beforeRole = /,|\s[-–—]\s/;
/** What stands over a column of names where it is copied with its heading. */
const heading = /^(?:full )?names?$/i;

/** Whether a line says something behind a comma, so that it has to be asked what. */
export const hasCommas = (pasted: string): boolean =>
  linesOf(pasted).some((line) => !line.includes('\t') && line.includes(','));

/**
 * The people in a pasted list: one in each line, with the role behind a comma or a dash; or in columns as copied from a
 * spreadsheet: name, role, territory. Empty lines, bullets and mail addresses are left out.
 */
export function readPastedNames(pasted: string, afterComma: AfterComma): readonly Candidate[] {
  return linesOf(pasted).map((line, index) => {
    const row = index + 1;
    if (line.includes('\t')) {
      const [name = '', role = '', territory = ''] = line.split('\t');
      return makeCandidate({ row, name, role, territory });
    }
    if (afterComma === 'first name')
      return makeCandidate({ row, name: turnName(line), role: '', territory: '' });
    const parted = beforeRole.exec(line);
    const name = parted === null ? line : line.slice(0, parted.index);
    const role = parted === null ? '' : line.slice(parted.index + parted[0].length);
    return makeCandidate({ row, name, role, territory: '' });
  });
}

function linesOf(pasted: string): readonly string[] {
  const lines = rowsOf(pasted)
    // A list of recipients stands in one line.
    .flatMap((line) => (/<[^<>]*@[^<>]*>\s*;/.test(line) ? line.split(';') : [line]))
    .map((line) => line.replaceAll(address, '').replace(bullet, ''))
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  return heading.test((first.split('\t')[0] ?? '').trim()) ? lines.slice(1) : lines;
}

/** A spreadsheet puts cells with line breaks into quotes. */
function rowsOf(pasted: string): readonly string[] {
  const cells = pasted.includes('\t') ? readCsv(pasted, undefined, '\t') : undefined;
  return cells?.ok === true
    ? cells.value.map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t'))
    : pasted.split(/\r\n|\r|\n|\u2028|\u2029/);
}
