import { lookThrough, type LookedThrough } from './look-through.ts';
import { peek } from './peek.ts';

/** Null where there is nothing, or nothing could be said. */
export type LookAnswer = LookedThrough | null;

self.addEventListener('message', (event: MessageEvent<string>) => {
  peek(event.data, lookThrough).then(
    (looked) => self.postMessage(looked satisfies LookAnswer),
    () => self.postMessage(null satisfies LookAnswer),
  );
});
