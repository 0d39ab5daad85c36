import type { Quarter } from '#domain/core/quarter.ts';

/** The path to a screen that looks at a quarter. The one that runs is left out: the path then stays true. */
export const pathIn = (path: string, quarter: Quarter, running: Quarter): string =>
  quarter === running ? path : `${path}/${quarter}`;
