/** Weeks in words, runs drawn together: `weeks 2, 5 and 11 to 13`. Ascending, without repeats. */
export function weeksText(weeks: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && week === run.last + 1) run.last = week;
    else runs.push({ first: week, last: week });
  }
  const parts = runs.flatMap(({ first, last }) =>
    last > first + 1 ? `${first} to ${last}` : last > first ? [String(first), String(last)] : String(first),
  );
  const word = weeks.length === 1 ? 'week' : 'weeks';
  return `${word} ${parts.length <= 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`}`;
}
