import { err, type Result } from '#domain/core/result.ts';
import type { WorkbookFile } from '#domain/workbook/file/format.ts';
import { isTooBig } from '#domain/workbook/file/limits.ts';
import type { FileProblem } from '#domain/workbook/file/problems.ts';
import { headerLength, readAgeHeader, type SealedBy } from './age-header.ts';
import { openSealed, type Secret } from './age-files.ts';
import { askWorker, OutOfTime, type Patience } from './ask-worker.ts';

/** Why a file could not be read, beyond what is wrong inside it. */
export type ReadProblem =
  | FileProblem
  /** Sealed, and nothing was given to open it yet. */
  | { readonly kind: 'sealed'; readonly by: SealedBy }
  | { readonly kind: 'wrong secret'; readonly by: SealedBy }
  | { readonly kind: 'sealed too hard' }
  | { readonly kind: 'out of time'; readonly seconds: number }
  /** It can’t be read from the disk any more. */
  | { readonly kind: 'gone' };

export type ReadStage = 'reading' | 'opening' | 'checking';

export interface ParseRequest {
  readonly content: Blob;
}
export type ParseAnswer = Result<WorkbookFile, FileProblem | { readonly kind: 'gone' }>;

/** The longest that one step of reading a file may take. Milliseconds. */
const usualTime = 20_000;

export interface ReadOptions {
  /** For a sealed file. */
  readonly secret?: Secret | undefined;
  readonly onStage?: (stage: ReadStage) => void;
  readonly signal?: AbortSignal;
  readonly timeLimit?: number;
}

/**
 * Reads and checks a file that somebody handed over, without holding up the page. Its size is asked before anything
 * of it is read.
 * @throws Stopped
 */
export async function readFile(
  content: Blob,
  options: ReadOptions = {},
): Promise<Result<WorkbookFile, ReadProblem>> {
  const patience = { timeLimit: options.timeLimit ?? usualTime, signal: options.signal };
  if (isTooBig(content.size)) return err({ kind: 'too big', bytes: content.size });
  try {
    options.onStage?.('reading');
    const text = await textOf(content, options, patience);
    if (!text.ok) return text;
    options.onStage?.('checking');
    const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { type: 'module' });
    return await askWorker<ParseAnswer>(worker, { content: text.value } satisfies ParseRequest, patience);
  } catch (error) {
    if (error instanceof OutOfTime) return err({ kind: 'out of time', seconds: patience.timeLimit / 1000 });
    throw error;
  }
}

/** The file itself, or what is in it when it is sealed. */
async function textOf(
  content: Blob,
  { secret, onStage }: ReadOptions,
  patience: Patience,
): Promise<Result<Blob, ReadProblem>> {
  let start: ArrayBuffer;
  try {
    start = await content.slice(0, headerLength).arrayBuffer();
  } catch {
    return err({ kind: 'gone' });
  }
  const header = readAgeHeader(new Uint8Array(start));
  if (header === null) return { ok: true, value: content };
  const by = header.sealedBy;
  if (header.tooMuchWork) return err({ kind: 'sealed too hard' });
  if (secret === undefined) return err({ kind: 'sealed', by });
  if (secret.kind !== by) return err({ kind: 'wrong secret', by });
  onStage?.('opening');
  const opened = await openSealed(content, secret, patience);
  if (opened.ok) return { ok: true, value: new Blob([opened.value]) };
  return err(opened.error === 'wrong' ? { kind: 'wrong secret', by } : { kind: 'damaged' });
}
