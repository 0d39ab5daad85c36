import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mapFreeTexts } from '#domain/workbook/free-texts.ts';
import { buildRows } from '#domain/workbook/file/format.ts';
import { heldSample } from '#domain/workbook/held.fixture.ts';
import { rowsAbout } from '#domain/workbook/person-rows.ts';
import type { Rows, TableName, Tables } from '#domain/workbook/tables.ts';
import { browserOrigin } from '#shared/origins.ts';
import { chromiumLaunch } from '../helpers/chromium.ts';
import { plantedWords, searchFolder, type Finding } from '../helpers/planted.ts';
import { chooseFocus, expectSaved, workbookAddress } from './actions.ts';
import { expect, test } from './fixtures.ts';
import { liveData } from './live-data.ts';
import { openWithRows } from './people-file.ts';

/**
 * Looks for words that were typed in everything that the browser has written. After erasing, what LevelDB has not
 * tidied up yet may still hold them: its logs and tables are rewritten in time, and the app can't ask for that.
 */

const passphrase = 'harbor lemon quiet ladder';

/** A browser with a profile of its own on the disk; both are gone after the test. */
async function withProfile(
  work: (folder: string, open: () => Promise<BrowserContext>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'profile-'));
  const opened: BrowserContext[] = [];
  try {
    await work(folder, async () => {
      const context = await chromium.launchPersistentContext(folder, {
        ...chromiumLaunch(),
        baseURL: browserOrigin,
        locale: 'en-US',
        viewport: { width: 1280, height: 800 },
      });
      opened.push(context);
      return context;
    });
  } finally {
    for (const context of opened) await context.close();
    await rm(folder, { recursive: true });
  }
}

async function makeWorkbook(page: Page, isSealed: boolean): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start my workbook' }).click();
  await page.getByLabel('Your name').fill(`${word(0)} ${word(1)}`);
  await page.getByLabel('What you lead').fill(`${word(2)} ${word(3)}`);
  if (isSealed) {
    await page.getByLabel('Seal this workbook').check();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
  }
  await page.getByRole('button', { name: 'Make my workbook' }).click();
  if (isSealed) await unlock(page);
  await expect(page).toHaveURL(isSealed ? /\/documents\/recovery$/ : /\/today$/);
}

async function unlock(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'This workbook is sealed' })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the workbook' }).click();
  await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible({ timeout: 15_000 });
}

const word = (index: number): string => plantedWords[index] ?? '';

/** Types the words into everything that there is to type into, the last ones so that they are not saved yet. */
async function plant(page: Page): Promise<void> {
  await chooseFocus(page, 'coaching');
  await page.getByLabel('What will people see?').fill(`${word(4)} ${word(5)}`);
  await page.getByLabel('If …').fill(`${word(6)} ${word(7)}`);
  await page.getByLabel('then I will …').fill(`${word(8)} ${word(9)}`);
  await expectSaved(page);
  for (const index of [10, 13]) {
    await page.getByRole('button', { name: 'Write my own' }).click();
    await page.getByLabel('What will you do?').fill(word(index));
    await page.getByLabel('Who helps?').fill(word(index + 1));
    await page.getByLabel('What will show that it happened?').fill(word(index + 2));
    await expectSaved(page);
    await page.getByRole('button', { name: /^(Done writing|Close the form)$/ }).click();
  }
  await page.reload();
}

/** What is typed and not yet saved when the browser goes. */
async function plantDraft(page: Page): Promise<void> {
  await page.getByLabel('What will people see?').fill(`${word(16)} ${word(17)} ${word(18)} ${word(19)}`);
}

const wordsIn = (found: readonly Finding[]): number => new Set(found.map((finding) => finding.word)).size;

test('the search finds what is written in a workbook that is not sealed', async () => {
  await withProfile(async (folder, open) => {
    const context = await open();
    const page = context.pages()[0] ?? (await context.newPage());
    await makeWorkbook(page, false);
    await plant(page);
    await plantDraft(page);
    await context.close();
    const { bytes, found } = await searchFolder(folder, plantedWords);
    expect(bytes).toBeGreaterThan(10_000);
    // Not all: once it has begun a new log, the engine compresses most of what it keeps. Four lie in the journal.
    expect(wordsIn(found)).toBeGreaterThan(4);
  });
});

test('nothing of a workbook that was sealed from its start can be found on the disk', async () => {
  await withProfile(async (folder, open) => {
    const first = await open();
    const page = first.pages()[0] ?? (await first.newPage());
    await makeWorkbook(page, true);
    const address = workbookAddress(page);
    await plant(page);
    await unlock(page);
    await plantDraft(page);
    await first.close();
    expect((await searchFolder(folder, [...plantedWords, passphrase])).found).toEqual([]);

    // And everything is there for whoever has the passphrase, the last words too.
    const second = await open();
    const again = second.pages()[0] ?? (await second.newPage());
    await again.goto(`${address}/grow`);
    await unlock(again);
    await again
      .getByRole('link', { name: /Coaching/ })
      .first()
      .click();
    await expect(again.getByLabel('What will people see?')).toHaveValue(/frostwhistle/);
    await second.close();
    expect((await searchFolder(folder, [...plantedWords, passphrase])).found).toEqual([]);
  });
});

test('after a workbook is erased, none of it is in the live data', async () => {
  await withProfile(async (folder, open) => {
    const context = await open();
    const page = context.pages()[0] ?? (await context.newPage());
    await makeWorkbook(page, false);
    await plant(page);
    await page.goto(`${workbookAddress(page)}/files`);
    await page.getByRole('button', { name: 'Erase this workbook…' }).click();
    await page.getByLabel(/^Type .* to confirm$/).fill(`${word(0)} ${word(1)}`);
    await page.getByRole('button', { name: 'Erase it for good' }).click();
    await expect(page.getByRole('button', { name: 'Start my workbook' })).toBeVisible();
    // It leaves the list first, and its data right after.
    const left = () =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        journal: Object.keys(localStorage).filter((key) => key.startsWith('draft:')),
      }));
    await expect.poll(left).toEqual({ databases: ['managers-workbook-registry'], journal: [] });
    await context.close();
    const { found } = await searchFolder(folder, plantedWords);
    // What is left lies in LevelDB's own files, which nothing reads any more and which it rewrites in time.
    expect(found.map(({ file }) => file).filter((file) => !/[\\/](?:\S+\.)?leveldb[\\/]/.test(file))).toEqual(
      [],
    );
  });
});

/** A workbook in which the words stand in everything that was typed about one person, whatever kind of row it is. */
function rowsAboutOne(): { readonly rows: Rows; readonly name: string } {
  const sample = heldSample();
  const { id } = sample.anna;
  const name = `${word(0)} ${word(1)}`;
  // What is for others too would stay for them.
  const alone = <Row extends object>(row: Row): Row =>
    'personIds' in row ? { ...row, personIds: [id] } : row;
  const rows: Rows = {
    ...sample.rows,
    priorities: sample.rows.priorities.map(alone),
    trash: sample.rows.trash.map((entry) => ({ ...entry, row: alone(entry.row) })),
  };
  const about = rowsAbout(rows, id);
  let next = 2;
  const plantIn = <Table extends TableName>(table: Table, own: readonly Tables[Table][]) => {
    const held = new Set(about[table].map((row) => row.id));
    return own.map((row) =>
      held.has(row.id)
        ? mapFreeTexts(table, row, (_text, field) => {
            if (field === 'name' && table === 'people') return name;
            // What kind of part it is, is a word of ours.
            if (field === 'kind') return 'person';
            next = next === plantedWords.length - 1 ? 2 : next + 1;
            return word(next);
          })
        : row,
    );
  };
  return { rows: buildRows((table) => plantIn(table, rows[table])), name };
}

test('after a person is erased, none of what was typed about them is in the live data', async () => {
  await withProfile(async (folder, open) => {
    const context = await open();
    const page = context.pages()[0] ?? (await context.newPage());
    const { rows, name } = rowsAboutOne();
    await openWithRows(page, rows);
    const address = workbookAddress(page);
    for (const path of ['', '/plan', '/sessions', '/tasks', '/held']) {
      await page.goto(`${address}/people/anna${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    const before = await liveData(page);
    expect(plantedWords.filter((planted) => !before.includes(planted))).toEqual([]);
    await page.goto(`${address}/people/anna`);
    await page.getByLabel('Private note').fill(`${word(18)} ${word(19)}, typed a moment ago`);
    await page.getByRole('link', { name: /^Everything held on/ }).click();
    await page.getByRole('button', { name: /^Erase everything held on/ }).click();
    await page.getByLabel(/^Type .* to confirm$/).fill(name);
    await page.getByRole('button', { name: 'Erase it for good' }).click();
    await expect(page.getByText(`Everything held on ${name} was erased.`)).toBeVisible();
    await expectSaved(page);
    const left = await liveData(page);
    expect(plantedWords.filter((planted) => left.includes(planted))).toEqual([]);
    // Everybody else is as they were.
    expect(left).toContain('Ben Okafor');
    await context.close();
    const { found } = await searchFolder(folder, plantedWords);
    // What is left lies in LevelDB's own files, which nothing reads any more and which it rewrites in time.
    expect(found.filter(({ file }) => !/[\\/](?:\S+\.)?leveldb[\\/]/.test(file))).toEqual([]);
  });
});
