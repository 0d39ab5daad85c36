import type { BrowserContext } from 'playwright';

/** What is noted inside the page, in milliseconds since it began to load. */
export interface Watch {
  /** When the first screen was on the screen. */
  readonly ready: number | null;
  /** From a key to the frame that follows it, one after the other. */
  readonly keystrokes: number[];
  /** Transactions that wrote, as they were acknowledged. */
  readonly commits: { readonly at: number; readonly tables: readonly string[]; readonly isStrict: boolean }[];
  /** When something was pressed last, as the system tells it. */
  readonly pressedAt: number;
  /** Resolves when what is on the page now has been painted. */
  readonly painted: () => Promise<number>;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** From now on every page of the browser notes what is measured. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(noteInPage);
}

/** Runs in the page, so it can't refer to anything outside of it. */
function noteInPage(): void {
  // A message that is sent in a frame comes when that frame is done.
  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const watch = {
    ready: null as number | null,
    keystrokes: [] as number[],
    commits: [] as Watch['commits'],
    pressedAt: 0,
    painted,
  };
  window.watch = watch;

  const noteReady = async (): Promise<void> => {
    watch.ready = await painted();
  };
  const observer = new MutationObserver(() => {
    if (document.documentElement.dataset['appState'] !== 'ready') return;
    observer.disconnect();
    void noteReady();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['data-app-state'] });

  const notePress = (event: Event): void => {
    watch.pressedAt = event.timeStamp;
  };
  addEventListener('pointerdown', notePress, true);
  addEventListener(
    'keydown',
    (event) => {
      notePress(event);
      void painted().then((at) => watch.keystrokes.push(at - event.timeStamp));
    },
    true,
  );

  // Put in the place of the browser's own, and called on the database that it was called on.
  // oxlint-disable-next-line typescript/unbound-method
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function noted(this: IDBDatabase, stores, mode, options) {
    const begun = transaction.call(this, stores, mode, options);
    if (mode === 'readwrite')
      begun.addEventListener('complete', () =>
        watch.commits.push({
          at: performance.now(),
          tables: [...begun.objectStoreNames],
          isStrict: begun.durability === 'strict',
        }),
      );
    return begun;
  };
}
