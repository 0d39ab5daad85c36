import type { WitnessStore } from '#domain/workbook/backups/witness-store.ts';
import { askWorker } from '../transfer/ask-worker.ts';
import type { LookAnswer } from './look-through.worker.ts';
import { lostOf, type LostWorkbook } from './open-checked.ts';
import { readWitness } from './witness-store.ts';

/** Milliseconds; ten years take less than one second. */
const timeLimit = 60_000;

/** Looks through a workbook that is open, in a worker: what of it is there and can't be read. Null when all of it can. */
export async function findDamage(workbookId: string, witnesses: WitnessStore): Promise<LostWorkbook | null> {
  const worker = new Worker(new URL('./look-through.worker.ts', import.meta.url), { type: 'module' });
  const looked = await askWorker<LookAnswer>(worker, workbookId, { timeLimit });
  if (looked === null || looked.isWhole) return null;
  const witness = await readWitness(witnesses, workbookId);
  return lostOf(workbookId, 'changed', witness, { found: null, rows: looked.rows, seal: null });
}
