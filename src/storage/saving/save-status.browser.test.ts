import { describe, expect, it, onTestFinished } from 'vitest';
import { completeSitting, startSitting } from '../commands/sittings.ts';
import { answerItem } from '../commands/answer-item.ts';
import { chooseFocus, setImportance } from '../commands/focus-areas.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { makeWorkbook, revisionOf, storedRows } from '../made-workbook.fixture.ts';
import { importancesOf } from '../queries/queries.ts';
import { topicOf } from '../topic.fixture.ts';
import { eventually } from '../eventually.fixture.ts';

const { put } = IDBObjectStore.prototype;

/** The browser's own quota lags behind, so this is the one thing that is put in place of the real one. */
function fillDisk(): void {
  IDBObjectStore.prototype.put = function full() {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  onTestFinished(mendDisk);
}

function mendDisk(): void {
  IDBObjectStore.prototype.put = put;
}

describe('the sign', () => {
  it('shows saving while it writes, and saved after', async () => {
    const { workbook } = await makeWorkbook();
    const seen: string[] = [];
    workbook.status.subscribe(() => seen.push(workbook.status.read().kind));
    await setImportance(workbook, 'coaching', 3);
    expect(seen).toEqual(['saving', 'saved']);
  });

  it('a write that fails says why, writes nothing, and works when it is tried again', async () => {
    const { id, workbook } = await makeWorkbook();
    const before = await storedRows(id);
    fillDisk();
    await expect(setImportance(workbook, 'coaching', 3)).rejects.toMatchObject({ kind: 'disk full' });
    expect(workbook.status.read()).toEqual({ kind: 'not saved', problem: 'disk full' });
    await workbook.status.retry();
    expect(workbook.status.read()).toEqual({ kind: 'not saved', problem: 'disk full' });
    mendDisk();
    expect(await storedRows(id)).toEqual(before);
    await workbook.status.retry();
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
    expect([...(await importancesOf(workbook.db))]).toEqual([['coaching', 3]]);
    expect(await revisionOf(id)).toBe(1);
  });

  it('a retry never puts an older answer over a newer one', async () => {
    const { id, workbook } = await makeWorkbook();
    await startSitting(workbook);
    const role = (await storedRows(id)).assessments.find(
      ({ instrumentId }) => instrumentId === roleInstrument.id,
    );
    const item = roleInstrument.dimensions[0]?.items[0]?.id ?? '';
    if (role === undefined) throw new Error('No assessment');
    fillDisk();
    const failed = answerItem(workbook, role.id, item, 2).catch(() => 'failed');
    expect(await failed).toBe('failed');
    mendDisk();
    // The newer one takes the older one along, in their order.
    await answerItem(workbook, role.id, item, 5);
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
    await workbook.status.retry();
    expect((await storedRows(id)).answers).toMatchObject([{ value: 5 }]);
  });

  it('two writes in flight keep their order when the first one fails', { timeout: 20_000 }, async () => {
    const { id, workbook, open } = await makeWorkbook();
    const other = await open();
    let release: () => void = () => undefined;
    const held = other.db.transaction('rw', ['meta', 'importances'], async () => {
      const hold = { over: false };
      release = () => {
        hold.over = true;
      };
      while (!hold.over) await other.db.rows('meta').get('workbook');
    });
    const first = setImportance(workbook, 'coaching', 1).catch(() => 'failed');
    const second = setImportance(workbook, 'coaching', 3).catch(() => 'failed');
    expect(await Promise.all([first, second])).toEqual(['failed', 'failed']);
    release();
    await held;
    await workbook.status.retry();
    expect((await storedRows(id)).importances).toMatchObject([{ level: 3 }]);
  });

  it('what is done once and fails leaves nothing that comes true later', async () => {
    const { id, workbook } = await makeWorkbook();
    fillDisk();
    await expect(startSitting(workbook)).rejects.toMatchObject({ kind: 'disk full' });
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
    mendDisk();
    await workbook.status.retry();
    await setImportance(workbook, 'coaching', 3);
    expect((await storedRows(id)).assessments).toEqual([]);
  });

  it('what failed comes before what is done later: a completed sitting holds the answers given before', async () => {
    const { id, workbook } = await makeWorkbook();
    const sittingId = await startSitting(workbook);
    const role = (await storedRows(id)).assessments.find(
      ({ instrumentId }) => instrumentId === roleInstrument.id,
    );
    const item = roleInstrument.dimensions[0]?.items[0]?.id ?? '';
    if (role === undefined) throw new Error('No assessment');
    fillDisk();
    await answerItem(workbook, role.id, item, 4).catch(() => undefined);
    await expect(completeSitting(workbook, sittingId)).rejects.toMatchObject({ kind: 'disk full' });
    mendDisk();
    await workbook.status.retry();
    const rows = await storedRows(id);
    expect(rows.answers).toMatchObject([{ value: 4 }]);
    // Completing failed where it was asked for; it does not come true later, out of nowhere.
    expect(rows.assessments.every(({ completedDay }) => completedDay === null)).toBe(true);
    await completeSitting(workbook, sittingId);
    expect((await storedRows(id)).assessments.every(({ completedDay }) => completedDay !== null)).toBe(true);
  });

  it('typed text that could not be written is written with its newest words', async () => {
    const { id, workbook } = await makeWorkbook();
    const focus = await chooseFocus(workbook, topicOf('coaching'));
    if (!focus.ok) throw new Error(focus.error);
    const ref = { table: 'focuses', id: focus.value, field: 'sign' } as const;
    fillDisk();
    workbook.drafts.write(ref, 'first');
    await workbook.drafts.flush().catch(() => undefined);
    workbook.drafts.write(ref, 'second');
    await workbook.drafts.flush().catch(() => undefined);
    expect(workbook.status.read()).toEqual({ kind: 'not saved', problem: 'disk full' });
    expect(workbook.drafts.read(ref)).toBe('second');
    mendDisk();
    const revision = await revisionOf(id);
    await workbook.status.retry();
    expect((await storedRows(id)).focuses[0]?.sign).toBe('second');
    expect(await revisionOf(id)).toBe(revision + 1);
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
  });

  it('a bug is told, but holds up no other write', async () => {
    const { id, workbook } = await makeWorkbook();
    await expect(setImportance(workbook, 'No Such Dimension!', 3)).rejects.toThrow('Invalid');
    expect(workbook.status.read().kind).toBe('not saved');
    await setImportance(workbook, 'coaching', 3);
    expect(workbook.status.read()).toEqual({ kind: 'saved' });
    expect((await storedRows(id)).importances).toHaveLength(1);
  });

  it('a write without an answer is given up, and does not come true later', { timeout: 20_000 }, async () => {
    const { id, workbook, open } = await makeWorkbook();
    const other = await open();
    let release: () => void = () => undefined;
    // Another window's write that takes its time holds this one up.
    const held = other.db.transaction('rw', ['meta', 'importances'], async () => {
      const hold = { over: false };
      release = () => {
        hold.over = true;
      };
      while (!hold.over) await other.db.rows('meta').get('workbook');
    });
    await eventually(() => expect(other.db.isOpen()).toBe(true));
    await expect(setImportance(workbook, 'coaching', 3)).rejects.toMatchObject({ kind: 'no answer' });
    expect(workbook.status.read()).toEqual({ kind: 'not saved', problem: 'no answer' });
    release();
    await held;
    expect((await storedRows(id)).importances).toEqual([]);
    await workbook.status.retry();
    expect((await storedRows(id)).importances).toHaveLength(1);
  });
});
