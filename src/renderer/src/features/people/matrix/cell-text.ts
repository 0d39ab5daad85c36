import { movedTo, oldAfterDays, type MatrixCell } from '#domain/team/matrix.ts';

/** What stands in a cell. */
export function cellMark(cell: MatrixCell): string {
  if (cell.kind === 'not rated') return '–';
  return cell.kind === 'no opportunity' ? 'n/o' : `${cell.level}`;
}

/** The same for those who hear it: `3, moved up, older than 90 days`. */
export function cellLabel(cell: MatrixCell): string {
  if (cell.kind === 'not rated') return 'Not rated';
  const words = [cell.kind === 'no opportunity' ? 'n/o: no opportunity' : `${cell.level}`];
  const moved = movedTo(cell);
  if (moved !== 'same') words.push(`moved ${moved}`);
  if (cell.isOld) words.push(`older than ${oldAfterDays} days`);
  return words.join(', ');
}
