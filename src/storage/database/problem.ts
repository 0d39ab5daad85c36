/** Why a database can't be opened or written, in the app's own terms. */
export type ProblemKind =
  /** Written by a newer version of the app: this one must not touch it. */
  | 'newer version'
  /** Another window holds an older version open. */
  | 'blocked'
  /** Nothing came back in time. */
  | 'no answer'
  /** The disk, or the share of it that the app may use, is full. */
  | 'disk full'
  /** The database was closed under the app, by the browser or by another window's upgrade. */
  | 'closed'
  /** It could not be brought to this version, and is as the older one left it. */
  | 'upgrade failed'
  | 'unreadable';

export class StorageProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, cause?: unknown) {
    super(`Storage: ${kind}`, { cause });
    this.name = 'StorageProblem';
    this.kind = kind;
  }
}

/** Sorts what Dexie and IndexedDB throw. A full disk shows as QuotaExceededError, or AbortError with UnknownError inside. */
export function toProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  const names = errorNames(error);
  if (names.has('QuotaExceededError')) return new StorageProblem('disk full', error);
  if (names.has('DatabaseClosedError') || names.has('InvalidStateError'))
    return new StorageProblem('closed', error);
  if (names.has('VersionError')) return new StorageProblem('newer version', error);
  if (names.has('AbortError') && names.has('UnknownError')) return new StorageProblem('disk full', error);
  return new StorageProblem('unreadable', error);
}

/** Errors of the disk, the browser or another window, which may pass. Everything else is a mistake of ours. */
const passing = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'QuotaExceededError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** Whether a write failed by a mistake in the code, so that it would fail again every time. */
export const isBug = (error: unknown): boolean =>
  !(error instanceof StorageProblem) && ![...errorNames(error)].some((name) => passing.has(name));

function errorNames(error: unknown, depth = 0): Set<string> {
  const names = new Set<string>();
  if (typeof error !== 'object' || error === null || depth > 4) return names;
  if ('name' in error && typeof error.name === 'string') names.add(error.name);
  for (const key of ['inner', 'cause'] as const) {
    if (key in error)
      for (const name of errorNames(error[key as keyof typeof error], depth + 1)) names.add(name);
  }
  return names;
}
