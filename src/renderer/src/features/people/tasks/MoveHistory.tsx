import { readinessMoves, readinessWords } from '#domain/team/readiness.ts';
import type { Readiness, Task } from '#domain/team/task.ts';
import { shortDay } from '#workbook/format.ts';
import { useToday } from '#workbook/use-today.ts';
import classes from './tasks.module.css';

/** How many moves are told; the ones before them are long ago. */
const told = 4;

const nameOf = (readiness: Readiness): string => readinessWords[readiness].name.toLowerCase();

/** How a task got where it is, in words. */
export function MoveHistory({ task }: { readonly task: Task }) {
  const today = useToday();
  const moves = readinessMoves(task);
  if (moves.length === 0) return null;
  const words = moves
    .slice(-told)
    .map(
      ({ day, from, to, isForward }) =>
        `${isForward ? '' : 'back '}from ${nameOf(from)} to ${nameOf(to)} on ${shortDay(day, today)}`,
    )
    .join(', ');
  return <p className={classes.facts}>So far: {words}.</p>;
}
