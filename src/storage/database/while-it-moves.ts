import { StorageProblem } from './problem.ts';

/**
 * Waits for work of any length, as long as it says again and again that it has moved, and how long the next step may
 * take (in milliseconds).
 * @throws StorageProblem
 */
export async function whileItMoves<T>(
  patience: number,
  start: (moved: (patience: number) => void) => PromiseLike<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (problem: StorageProblem) => void = () => undefined;
  const stuck = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const moved = (next: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new StorageProblem('no answer')), next);
  };
  moved(patience);
  try {
    return await Promise.race([start(moved), stuck]);
  } finally {
    clearTimeout(timer);
  }
}
