import { expect, onTestFinished, test } from 'vitest';
import { WindowHold } from './window-locks.ts';

/** A hold that is given back after the test, whatever happens. */
async function take(workbookId: string): Promise<WindowHold> {
  const hold = await WindowHold.take(navigator.locks, workbookId);
  onTestFinished(() => hold.release());
  return hold;
}

const newId = (): string => crypto.randomUUID();

test('several windows can have a workbook open, and none of them has it alone', async () => {
  const id = newId();
  const first = await take(id);
  const second = await take(id);
  expect(await first.alone(() => Promise.resolve('done'))).toBeUndefined();
  second.release();
  // A lock is given back in its own time.
  await expect.poll(() => first.alone(() => Promise.resolve('done'))).toEqual({ result: 'done' });
});

test('a window that is opened while another one works alone waits until it is done', async () => {
  const id = newId();
  const first = await take(id);
  const seen: string[] = [];
  let finish: () => void = () => undefined;
  let working: Promise<unknown> = Promise.resolve();
  await new Promise<void>((started) => {
    working = first.alone(async () => {
      started();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      seen.push('sealed');
    });
  });
  const opening = take(id).then((hold) => {
    seen.push('opened');
    return hold;
  });
  // Another workbook's lock, asked for later, is given meanwhile.
  const third = await take(newId());
  expect(await third.alone(() => Promise.resolve(1))).toEqual({ result: 1 });
  finish();
  await working;
  await opening;
  expect(seen).toEqual(['sealed', 'opened']);
  // The first one has it open again, so the second one does not have it alone.
  expect(await (await opening).alone(() => Promise.resolve(1))).toBeUndefined();
});

test('work that fails leaves the workbook open as it was, and the next try can have it', async () => {
  const id = newId();
  const hold = await take(id);
  await expect(hold.alone(() => Promise.reject(new Error('The disk is full')))).rejects.toThrow(
    'The disk is full',
  );
  const other = await take(id);
  expect(await other.alone(() => Promise.resolve(1))).toBeUndefined();
  other.release();
  await expect.poll(() => hold.alone(() => Promise.resolve(1))).toEqual({ result: 1 });
});

test('workbooks don’t wait for each other', async () => {
  const first = await take(newId());
  await take(newId());
  expect(await first.alone(() => Promise.resolve(1))).toEqual({ result: 1 });
});
