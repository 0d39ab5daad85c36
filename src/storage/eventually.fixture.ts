import { vi } from 'vitest';

/** How long something may take on a machine that is busy with other tests. Milliseconds. */
const patience = 30_000;

/** Waits until nothing in here fails any more. Vitest alone gives up after a second. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: patience });
