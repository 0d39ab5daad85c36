import { peek } from './peek.ts';
import { lookAt, type Sight } from './take-witness.ts';

/** Null when there is no such workbook; undefined when it could not be looked at. */
export type WitnessAnswer = { readonly sight: Sight | null | undefined };

self.addEventListener('message', (event: MessageEvent<{ readonly workbookId: string }>) => {
  peek(event.data.workbookId, lookAt).then(
    (sight) => self.postMessage({ sight } satisfies WitnessAnswer),
    () => self.postMessage({ sight: undefined } satisfies WitnessAnswer),
  );
});
