/** Weeks in words, runs drawn together: `weeks 2, 5 and 11 to 13`. Ascending, without repeats; empty for none. */
export function weeksWords(weeks: readonly number[]): string {
  if (weeks.length === 0) return '';
  const runs: { first: number; last: number }[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && week === run.last + 1) run.last = week;
    else runs.push({ first: week, last: week });
  }
  const parts = runs.flatMap(({ first, last }) =>
    last === first
      ? [String(first)]
      : last === first + 1
        ? [String(first), String(last)]
        : [`${first} to ${last}`],
  );
  const last = parts.at(-1) ?? '';
  const words = parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
  return `${weeks.length === 1 ? 'week' : 'weeks'} ${words}`;
}
