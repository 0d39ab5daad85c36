import { StorageProblem } from '../database/problem.ts';
import { lookThrough, type LookedThrough } from './look-through.ts';
import { peek } from './peek.ts';

/** Null where nothing could be said. */
export type LookAnswer = LookedThrough | null;

self.addEventListener('message', (event: MessageEvent<string>) => {
  peek(event.data, lookThrough).then(
    (looked) => self.postMessage(looked satisfies LookAnswer),
    (error: unknown) => self.postMessage(isDamage(error) ? { isWhole: false, rows: {} } : null),
  );
});

const isDamage = (error: unknown): boolean => error instanceof StorageProblem && error.kind === 'unreadable';
