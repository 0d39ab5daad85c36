/** A worker gave no answer in time, and was ended. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Somebody did not want to wait for the answer. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

export interface Patience {
  /** Milliseconds. */
  readonly timeLimit: number;
  readonly signal?: AbortSignal | undefined;
}

/** Hears what a worker says; true for what comes before its answer. */
export type Hear<Said> = (said: Said) => boolean;

/**
 * Asks a worker one thing and ends it, whatever comes of it. What a worker does can be slow, but never holds up the
 * page nor goes on for ever.
 * @throws OutOfTime, Stopped, or an error when the worker fell over
 */
export async function askWorker<Answer>(
  worker: Worker,
  request: unknown,
  { timeLimit, signal }: Patience,
  isEarly: Hear<Answer> = () => false,
): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      if (signal?.aborted === true) reject(new Stopped());
      signal?.addEventListener('abort', () => reject(new Stopped()), { once: true });
      timer = setTimeout(() => reject(new OutOfTime()), timeLimit);
      worker.addEventListener('message', (event: MessageEvent<Answer>) => {
        if (!isEarly(event.data)) resolve(event.data);
      });
      worker.addEventListener('error', (event) => {
        // Told to whoever asked, so not to the console as well.
        event.preventDefault();
        reject(new Error(event.message));
      });
      worker.addEventListener('messageerror', () => reject(new Error('An answer that can’t be read')));
      worker.postMessage(request);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
