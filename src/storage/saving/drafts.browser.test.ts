import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { answerId } from '#domain/assessments/assessment.ts';
import { asDay } from '#domain/core/day.ts';
import { makeQuarter } from '#domain/core/quarter.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import { readingId, targetId } from '#domain/scorecard/scorecard-ids.ts';
import { addAction, removeAction, restoreAction } from '../commands/actions.ts';
import { chooseFocus } from '../commands/focus-areas.ts';
import { takeMeasures } from '../commands/measures.ts';
import { addPeople } from '../commands/people.ts';
import { completeSitting, startSitting } from '../commands/sittings.ts';
import { makeWorkbook, revisionOf, storedRows, type MadeWorkbook } from '../made-workbook.fixture.ts';
import { topicOf } from '../topic.fixture.ts';
import { eventually } from '../eventually.fixture.ts';
import { journalPrefix, type Draft, type TextRef } from './drafts.ts';

interface Writing extends MadeWorkbook {
  readonly ref: TextRef & { readonly table: 'focuses' };
  readonly journaled: () => readonly string[];
}

async function write(): Promise<Writing> {
  const made = await makeWorkbook();
  const focus = await chooseFocus(made.workbook, topicOf('coaching'));
  if (!focus.ok) throw new Error(focus.error);
  const journaled = (): readonly string[] =>
    Object.keys(made.journal).filter((key) => key.startsWith(journalPrefix(made.id)));
  return { ...made, ref: { table: 'focuses', id: focus.value, field: 'sign' }, journaled };
}

const signIn = async (id: string): Promise<string | undefined> => (await storedRows(id)).focuses[0]?.sign;

describe('typing', () => {
  it('writes once, after a pause, what was typed last', async () => {
    const { id, workbook, ref, journaled } = await write();
    const revision = await revisionOf(id);
    for (const text of ['T', 'Tw', 'Two', 'Two calls']) workbook.drafts.write(ref, text);
    expect(workbook.drafts.read(ref)).toBe('Two calls');
    expect(workbook.status.read()).toEqual({ kind: 'saving' });
    expect(journaled()).toHaveLength(1);
    expect(await signIn(id)).toBe('');
    await eventually(() => expect(workbook.status.read()).toEqual({ kind: 'saved' }));
    expect(await signIn(id)).toBe('Two calls');
    expect(await revisionOf(id)).toBe(revision + 1);
    expect(journaled()).toEqual([]);
    expect(workbook.drafts.read(ref)).toBeUndefined();
  });

  it('what is typed during a write is written after it', async () => {
    const { id, workbook, ref } = await write();
    workbook.drafts.write(ref, 'first');
    const flushed = workbook.drafts.flush();
    workbook.drafts.write(ref, 'second');
    await flushed;
    expect(workbook.drafts.read(ref) ?? (await signIn(id))).toBe('second');
    await eventually(async () => expect(await signIn(id)).toBe('second'));
  });

  it('flushing from several places writes each text once', async () => {
    const { id, workbook, ref } = await write();
    const revision = await revisionOf(id);
    workbook.drafts.write(ref, 'once');
    await Promise.all([workbook.drafts.flush(), workbook.drafts.flush(), workbook.drafts.flush()]);
    expect(await revisionOf(id)).toBe(revision + 1);
  });

  it('tells its listeners until they leave', async () => {
    const { workbook, ref } = await write();
    const listener = vi.fn<() => void>();
    const leave = workbook.drafts.subscribe(listener);
    workbook.drafts.write(ref, 'a');
    expect(listener).toHaveBeenCalledOnce();
    await workbook.drafts.flush();
    expect(listener).toHaveBeenCalledTimes(2);
    leave();
    workbook.drafts.write(ref, 'b');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});

describe('a window that ends in the middle of a word', () => {
  it('has its text at the next start', async () => {
    const { id, workbook, ref, open, journaled } = await write();
    workbook.drafts.write(ref, 'Typed as the lights went out');
    workbook.db.retire();
    expect(await signIn(id)).toBe('');
    const next = await open();
    expect(await signIn(id)).toBe('Typed as the lights went out');
    expect(next.drafts.read(ref)).toBeUndefined();
    expect(next.status.read()).toEqual({ kind: 'saved' });
    expect(journaled()).toEqual([]);
  });

  it('has the numbers typed into a measure’s grid at the next start, and no half of one', async () => {
    const { id, workbook, open, journaled } = await write();
    const added = await addPeople(workbook, [{ name: 'Priya Raman' }]);
    const measures = await takeMeasures(workbook, ['discovery-calls']);
    const [personId, measureId] = [
      added.ok ? added.value[0] : undefined,
      measures.ok ? measures.value[0] : undefined,
    ];
    if (personId === undefined || measureId === undefined) throw new Error('Not added');
    const week = (day: string): Draft['ref'] => ({
      table: 'readings',
      id: readingId(measureId, asDay(day), personId),
      field: 'value',
    });
    workbook.drafts.write(week('2026-01-01'), '12');
    workbook.drafts.write(week('2026-01-08'), '1x');
    workbook.drafts.write(week('2026-01-09'), '5');
    workbook.drafts.write(
      { table: 'targets', id: targetId(measureId, makeQuarter(2026, 1), personId), field: 'value' },
      '60',
    );
    workbook.db.retire();
    const next = await open();
    const { readings, targets } = await storedRows(id);
    expect(readings).toMatchObject([
      { measureId, personId, start: '2026-01-01', value: 12, source: 'typed' },
    ]);
    expect(targets).toMatchObject([{ measureId, personId, quarter: '2026-Q1', value: 60, upTo: null }]);
    expect(journaled()).toEqual([]);
    next.drafts.write(week('2026-01-01'), '');
    await next.drafts.flush();
    expect((await storedRows(id)).readings).toEqual([]);
  });

  it('the text of a row that is gone is let go', async () => {
    const { id, workbook, ref, open, journaled } = await write();
    const [focus] = (await storedRows(id)).focuses;
    if (focus === undefined) throw new Error('No focus');
    const action = await addAction(workbook, focus.id, 'do');
    if (!action.ok) throw new Error(action.error);
    workbook.drafts.write({ table: 'actions', id: action.value, field: 'text' }, 'Too late');
    const removed = await removeAction(workbook, action.value);
    workbook.db.retire();
    const next = await open();
    expect((await storedRows(id)).actions).toEqual([]);
    expect(journaled()).toEqual([]);
    if (removed !== undefined) await restoreAction(next, removed);
    expect((await storedRows(id)).actions).toMatchObject([{ text: '' }]);
    expect(next.drafts.read(ref)).toBeUndefined();
  });

  it('a completed assessment takes no text any more', async () => {
    const { id, workbook, open, journaled } = await write();
    const sittingId = await startSitting(workbook);
    const role = (await storedRows(id)).assessments.find(
      ({ instrumentId }) => instrumentId === roleInstrument.id,
    );
    const item = roleInstrument.dimensions[0]?.items[0];
    if (role === undefined || item === undefined) throw new Error('No assessment to answer');
    await completeSitting(workbook, sittingId);
    workbook.drafts.write(
      { table: 'answers', id: answerId(role.id, item.id), field: 'evidence' },
      'Too late',
    );
    workbook.db.retire();
    await open();
    expect((await storedRows(id)).answers).toEqual([]);
    expect(journaled()).toEqual([]);
  });

  it('what is no text of ours in the journal is thrown away, and keeps nothing else from being saved', async () => {
    const { id, workbook, ref, open, journal, journaled } = await write();
    workbook.drafts.write(ref, 'Mine');
    workbook.db.retire();
    for (const [key, value] of [
      ['a', '{'],
      ['b', 'null'],
      ['c', '{"ref":null,"text":"x"}'],
      ['d', '{"ref":{"table":"meta","id":"workbook","field":"datasetId"},"text":"x"}'],
      ['e', '{"ref":{"table":"focuses","id":"x","field":"__proto__"},"text":"x"}'],
      ['f', '{"ref":{"table":"focuses","id":"x","field":"sign"},"text":5}'],
    ] as const) {
      journal.setItem(`${journalPrefix(id)}${key}`, value);
    }
    await open();
    expect(await signIn(id)).toBe('Mine');
    expect(journaled()).toEqual([]);
  });

  it('leaves other workbooks’ texts alone', async () => {
    const one = await write();
    const other = await write();
    one.workbook.drafts.write(one.ref, 'one');
    one.workbook.db.retire();
    await other.open();
    expect(one.journaled()).toHaveLength(1);
  });
});

describe('closing', () => {
  it('writes what waits, and nothing opens the database again', async () => {
    const { id, workbook, ref, journaled } = await write();
    workbook.drafts.write(ref, 'Last words');
    await workbook.close();
    expect(await signIn(id)).toBe('Last words');
    workbook.drafts.write(ref, 'Even later');
    await expect(workbook.drafts.flush()).rejects.toMatchObject({ kind: 'closed' });
    expect(workbook.db.isOpen()).toBe(false);
    // It waits for the next start.
    expect(journaled()).toHaveLength(1);
  });

  it('another window’s newer text stays in the journal', async () => {
    const { workbook, ref, open, journaled, id } = await write();
    const other = await open();
    workbook.drafts.write(ref, 'older');
    const recovering = other.drafts.recover();
    workbook.drafts.write(ref, 'newer');
    await recovering;
    expect(journaled()).toHaveLength(1);
    await workbook.drafts.flush();
    expect(await signIn(id)).toBe('newer');
    expect(journaled()).toEqual([]);
  });

  it('a full journal costs only the safety net', async () => {
    const { id, workbook, ref, journal, journaled } = await write();
    fill(journal);
    workbook.drafts.write(ref, 'kept');
    expect(journaled()).toEqual([]);
    await workbook.close();
    expect(await signIn(id)).toBe('kept');
  });
});

/** Takes all the room that the browser gives; it is free again after the test. */
function fill(journal: Storage): void {
  onTestFinished(() => journal.removeItem('fill'));
  let filled = '';
  for (let size = 8 * 1024 * 1024; size >= 1; size /= 2) {
    try {
      journal.setItem('fill', filled + 'x'.repeat(size));
      filled += 'x'.repeat(size);
    } catch {
      // Too much; half of it may fit.
    }
  }
}
