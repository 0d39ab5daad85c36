/** Tries that cost nothing: everybody mistypes. */
const freeTries = 3;
const longestWait = 5 * 60_000;

/**
 * How long to wait after this many wrong passphrases in a row, in milliseconds: nothing for the first three, then 2 s,
 * doubled each time, at most five minutes.
 */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < freeTries) return 0;
  return Math.min(longestWait, 2_000 * 2 ** Math.min(20, wrongTries - freeTries));
}
