import { describe, expect, it } from 'vitest';
import { asDay } from '#domain/core/day.ts';
import { makeWorkbook } from '../made-workbook.fixture.ts';
import { newKdf } from '../sealing/derive-key.ts';
import { sealOpenWorkbook, unsealOpenWorkbook } from '../sealing/seal-open-workbook.ts';
import { journalPrefix } from './drafts.ts';
import { UnsavedMoment, type BegunMoment } from './unsaved-moment.ts';

/** The least that is allowed, so that the tests don't take a minute. */
const quickKdf = () => ({ ...newKdf(), memory: 19 * 1024, passes: 2 });

const begun: BegunMoment = {
  text: 'Asked who else decides, and wai',
  day: asDay('2026-03-02'),
  about: 'me',
  kind: 'praise',
  topicId: null,
};

describe('a moment that was begun', () => {
  it('is there in the next window, until it is let go', async () => {
    const { workbook, open } = await makeWorkbook();
    expect(workbook.unsavedMoment.read()).toBeNull();
    workbook.unsavedMoment.write(begun);
    const next = await open();
    expect(next.unsavedMoment.read()).toEqual(begun);
    next.unsavedMoment.forget();
    expect(workbook.unsavedMoment.read()).toBeNull();
    expect((await open()).unsavedMoment.read()).toBeNull();
  });

  it('goes with its workbook, and is nobody else’s', async () => {
    const one = await makeWorkbook();
    const other = await makeWorkbook();
    one.workbook.unsavedMoment.write(begun);
    expect(other.workbook.unsavedMoment.read()).toBeNull();
    const keys = Object.keys(one.journal).filter((key) => key.startsWith(journalPrefix(one.id)));
    expect(keys).toHaveLength(1);
  });

  it('stays through sealing and unsealing, and lies in plain words nowhere in between', async () => {
    const { workbook, journal } = await makeWorkbook();
    workbook.unsavedMoment.write(begun);
    await sealOpenWorkbook(workbook, journal, 'correct horse', quickKdf());
    expect(workbook.unsavedMoment.read()).toEqual(begun);
    expect(JSON.stringify(Object.values(journal))).not.toContain('who else decides');
    await unsealOpenWorkbook(workbook);
    expect(workbook.unsavedMoment.read()).toEqual(begun);
  });

  it('is kept in the window when the journal is full', async () => {
    const { id } = await makeWorkbook();
    const stored = new Map<string, string>();
    let isFull = false;
    const journal = {
      keys: () => [...stored.keys()],
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (isFull) throw new Error('full');
        stored.set(key, text);
      },
      removeItem: (key: string) => void stored.delete(key),
    };
    const unsaved = new UnsavedMoment(journal, id);
    unsaved.write(begun);
    isFull = true;
    unsaved.write({ ...begun, text: 'Longer' });
    expect(unsaved.read()?.text).toBe('Longer');
    // What the journal held was older.
    expect(stored.size).toBe(0);
    isFull = false;
    unsaved.write({ ...begun, text: 'Longer still' });
    expect(new UnsavedMoment(journal, id).read()?.text).toBe('Longer still');
  });

  it('is none when somebody else wrote into the journal', async () => {
    const { workbook, journal } = await makeWorkbook();
    workbook.unsavedMoment.write(begun);
    const key = Object.keys(journal).find((name) => name.endsWith('begun/moment')) ?? '';
    for (const text of ['', '{', 'null', '{"text":1}', JSON.stringify({ ...begun, kind: 'blame' })]) {
      journal.setItem(key, text);
      expect(workbook.unsavedMoment.read(), text).toBeNull();
    }
  });
});
