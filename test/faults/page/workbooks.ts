import { Dexie } from 'dexie';
import { withHandmadeRows } from '#domain/workbook/file/handmade-rows.fixture.ts';
import { sampleRows } from '#domain/workbook/sample.ts';
import { roleInstrument } from '#domain/instruments/catalog/role/role-instrument.ts';
import type { ActionId, Topic } from '#domain/plans/plan.ts';
import { browserWitnesses } from '#platform/browser-backups.ts';
import { addAction, removeAction } from '#storage/commands/actions.ts';
import { editText } from '#storage/commands/edit-text.ts';
import { chooseFocus } from '#storage/commands/focus-areas.ts';
import { databaseName, databaseOptions } from '#storage/database/workbook-database.ts';
import type { OpenWorkbook } from '#storage/open-workbook.ts';
import { RegistryDatabase } from '#storage/registry/registry-database.ts';
import { createWorkbook, openRegistry } from '#storage/registry/workbooks.ts';
import { openChecked } from '#storage/witness/open-checked.ts';
import { Witnessing } from '#storage/witness/witnessing.ts';
import { countRows, emptyTables } from '../all-tables.ts';
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
    rows: withHandmadeRows({ meta: [], ...sampleRows(surroundings.today()) }),
  });
  const said = await open(id);
  if (said !== 'open') throw new Error(said);
  const workbook = openNow();
  const focus = await chooseFocus(workbook, topicAt(0));
  if (!focus.ok) throw new Error('The first focus was refused');
  const writeAction = async (text: string): Promise<ActionId> => {
    const added = await addAction(workbook, focus.value, 'do');
    if (!added.ok) throw new Error('An action was refused');
    await editText(workbook, 'actions', added.value, 'text', text);
    return added.value;
  };
  const actionIds: string[] = [];
  for (let number = 0; number < actions; number += 1)
    actionIds.push(await writeAction(`Action ${number}. ${title} asks before telling.`));
  await removeAction(workbook, await writeAction('For the trash.'));
  await workbook.close();
  registry.close();
  const made = (await rows(id))?.rows ?? {};
  if (emptyTables(made).length > 0) throw new Error(`Nothing in ${emptyTables(made).join(', ')}`);
  const importanceId = topicAt(1).dimensionId;
  const revision = made.meta?.[0]?.revision ?? 0;
  return { id, focusId: focus.value, actionIds, importanceId, revision, rows: countRows(made) };
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
        contents: { make: refuse },
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

export const touch: FaultPage['touch'] = async (id) => {
  const db = new Dexie(databaseName(id), databaseOptions);
  try {
    await db.open();
    const meta = db.table<unknown, string>('meta');
    await meta.put(await meta.get('workbook'));
  } finally {
    db.close();
  }
};
