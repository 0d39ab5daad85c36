import { expect, it, onTestFinished, vi } from 'vitest';
import type { FolderMemory } from './browser-backups.ts';
import { browserPlatform } from './browser.ts';

const noFolders: FolderMemory = {
  get: () => Promise.resolve(undefined),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/** A page of its own that a test can leave. */
function openPage(): { readonly page: Window; leave(): void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentWindow;
  if (page === null) throw new Error('The frame has no page');
  return { page, leave: () => frame.remove() };
}

it('writes when the page is left, and no more once it is told to stop', () => {
  const flush = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const first = openPage();
  browserPlatform(first.page, noFolders).beforeClose(flush);
  first.leave();
  expect(flush).toHaveBeenCalled();

  flush.mockClear();
  const second = openPage();
  browserPlatform(second.page, noFolders).beforeClose(flush)();
  second.leave();
  expect(flush).not.toHaveBeenCalled();
});

it('a write that fails as the page is left bothers nobody: the journal has the text', async () => {
  const unhandled = vi.fn<() => void>();
  window.addEventListener('unhandledrejection', unhandled);
  onTestFinished(() => window.removeEventListener('unhandledrejection', unhandled));
  const { page, leave } = openPage();
  const flushed = Promise.reject(new Error('The disk is full'));
  browserPlatform(page, noFolders).beforeClose(() => flushed);
  leave();
  await expect(flushed).rejects.toThrow('The disk is full');
  expect(unhandled).not.toHaveBeenCalled();
});

it('opens the print dialog, and says that it can’t know what came of it', async () => {
  const { page } = openPage();
  // The dialog itself can't be driven.
  page.print = vi.fn<() => void>();
  const request = { route: '/print/x/plan/a4', paper: 'a4', suggestedName: 'Development plan' } as const;
  expect(await browserPlatform(page, noFolders).makePdf(request)).toEqual({ outcome: 'unknown' });
  expect(page.print).toHaveBeenCalledOnce();
});
