import { Dexie } from 'dexie';
import { asDay } from '#domain/core/day.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import type { Topic } from '#domain/plans/plan.ts';
import { browserWitnesses } from '#platform/browser-backups.ts';
import { addAction } from '#storage/commands/actions.ts';
import { editText } from '#storage/commands/edit-text.ts';
import { chooseFocus } from '#storage/commands/focus-areas.ts';
import { databaseName } from '#storage/database/workbook-database.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { createWorkbook, emptyRows, openRegistry } from '#storage/registry/workbooks.ts';
import { openChecked } from '#storage/witness/open-checked.ts';
import { Witnessing } from '#storage/witness/witnessing.ts';
import type { FaultPage, MadeWorkbook } from './fault-page.ts';
import { surroundings } from './surroundings.ts';

let current: OpenWorkbook | undefined;
let lostBecause: string | undefined;

export function openNow(): OpenWorkbook {
  if (current === undefined) throw new Error('No workbook is open');
  return current;
}

export const topicAt = (index: number): Topic => ({
  instrumentId: roleInstrument.id,
  instrumentVersion: roleInstrument.version,
  dimensionId: roleInstrument.dimensions[index % roleInstrument.dimensions.length]?.id ?? '',
});

/** What the app does first at every start. */
export async function start(): Promise<void> {
  await openRegistry(new RegistryDatabase(), localStorage, { onLost: () => undefined });
}

export async function make(title: string, actions: number): Promise<MadeWorkbook> {
  const registry = new RegistryDatabase();
  await openRegistry(registry, localStorage, { onLost: () => undefined });
  const id = await createWorkbook(registry, surroundings, {
    title,
    sample: false,
    appVersion: '0.1.0',
    rows: emptyRows({
      id: 'manager',
      name: title,
      leads: 'Mid-market sales',
      since: asDay('2025-11-03'),
      teamSize: 8,
      fiscalStart: 1,
      ownQuota: false,
      updatedAt: surroundings.now(),
    }),
  });
  const said = await open(id);
  if (said !== 'open') throw new Error(said);
  const workbook = openNow();
  const focus = await chooseFocus(workbook, topicAt(0));
  if (!focus.ok) throw new Error('The first focus was refused');
  const actionIds: string[] = [];
  for (let number = 0; number < actions; number += 1) {
    const added = await addAction(workbook, focus.value, 'do');
    if (!added.ok) throw new Error('An action was refused');
    await editText(
      workbook,
      'actions',
      added.value,
      'text',
      `Action ${number}. ${title} asks before telling.`,
    );
    actionIds.push(added.value);
  }
  await current?.close();
  registry.close();
  return { id, focusId: focus.value, actionIds };
}

export async function open(id: string): Promise<string> {
  const witnesses = browserWitnesses(window);
  lostBecause = undefined;
  const opened = await openChecked(
    id,
    surroundings,
    localStorage,
    {
      onLost(reason) {
        lostBecause = reason;
      },
    },
    {
      witnesses,
      beforeUpgrade: {
        appVersion: '0.1.0',
        // No folder was granted.
        places: {
          list: () => Promise.resolve([]),
          open: () => {
            throw new Error('There is no place');
          },
        },
        contents: { make: refuse, verify: refuse },
        pause: refuse,
      },
    },
  );
  if (opened.kind !== 'open') return opened.kind === 'lost' ? `lost: ${opened.lost.kind}` : opened.kind;
  current = opened.workbook;
  const after = (milliseconds: number, work: () => void): (() => void) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  };
  new Witnessing(current, witnesses, after).start();
  return 'open';
}

const refuse = (): Promise<never> => Promise.reject(new Error('Nobody asks for this'));

/** Why this window can't use the open workbook any more; undefined while it can. */
export const whyLost = (): string | undefined => lostBecause;

export const rows: FaultPage['rows'] = async (id) => {
  if (!(await Dexie.exists(databaseName(id)))) return null;
  // Without a version of its own Dexie takes the one that is there.
  const db = new Dexie(databaseName(id), { cache: 'disabled' });
  try {
    await db.open();
    const names = db.tables.map(({ name }) => name);
    const all = await db.transaction('r', names, () =>
      Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const)),
    );
    return { version: db.verno, rows: Object.fromEntries(all) };
  } finally {
    db.close();
  }
};
