import { askWorker } from '../transfer/ask-worker.ts';
import type { Sight } from './take-witness.ts';
import type { WitnessAnswer } from './witness.worker.ts';

/** Longer than any look takes. Milliseconds. */
const timeLimit = 20_000;

/**
 * Looks at a workbook in a worker: the ids of ten years take a tenth of a second, and somebody may be typing. Null when
 * there is no such workbook.
 * @throws when it can't be looked at
 */
export async function lookApart(workbookId: string): Promise<Sight | null> {
  const worker = new Worker(new URL('./witness.worker.ts', import.meta.url), { type: 'module' });
  const { sight } = await askWorker<WitnessAnswer>(worker, { workbookId }, { timeLimit });
  if (sight === undefined) throw new Error('The workbook could not be looked at');
  return sight;
}
